package deep.rules

x := data.deep.b
