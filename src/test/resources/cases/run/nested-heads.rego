# A rule's head is a path whose parts may be variables.
# input {"pods": [{"ns": "shop", "name": "web", "cpu": 2}, {"ns": "shop", "name": "api", "cpu": 1}, {"ns": "ops", "name": "log", "cpu": 4}]}
package cases

answer := {"cpu": cpu, "names": names, "shop": cpu.shop.web, "deep": deep}

cpu[p.ns][p.name] := p.cpu if some p in input.pods

names[p.ns] contains p.name if some p in input.pods

deep.a.b := 1

deep.a.c := 2

deep.d[x] := i if some i, x in ["u", "v"]
