# A rule whose path is known only when it is asked for; base documents beside rules.
# input {"kinds": ["cat", "dog", "fish"]}
# data {"cases": {"pets": {"stored": {"sound": "rustle"}}}}
package cases

answer := {
	"sounds": {k: data.cases.pets[k].sound | some k in input.kinds},
	"whole": data.cases.pets,
	"stored": data.cases.pets.stored.sound,
}

pets.cat.sound := "meow"

pets.dog.sound := sprintf("%s!", ["woof"])

pets.bird.sound := "tweet" if input.absent
