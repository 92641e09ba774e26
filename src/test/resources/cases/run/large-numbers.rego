# input {"big": 123456789012345678901234567890, "text": 1.10, "exp": 1e3}
package cases

answer := [
	input.big + 1,
	input.text,
	input.exp,
	input.text == 1.1,
	{input.exp, input.text},
	{1000: "x"}[input.exp],
	[1.0, 1],
]
