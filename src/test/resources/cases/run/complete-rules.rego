# Several bodies of one rule agree, else follows where none holds, default where nothing does.
# input {"level": 3, "name": "web"}
package cases

answer := {
	"grade": grade,
	"agreed": agreed,
	"chain": [chain(1), chain(5), chain(50)],
	"fallback": fallback,
	"missing": [x | x := absent],
}

grade := "low" if input.level < 2

else := "middle" if input.level < 5

else := "high"

agreed := input.name if input.level > 1

agreed := "web" if input.level > 2

default fallback := "none"

fallback := "some" if input.level > 10

absent := 1 if input.level > 10

chain(n) := "one digit" if n < 5

else := "five" if n == 5

else := n * 2
