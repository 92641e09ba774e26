# METADATA
# title: "Where load balancers listen: the view `listener`"
# description: |
#   One subject a listener, under either name of its type (`aws_lb_listener`, `aws_alb_listener`) or as a block of a
#   classic load balancer (`aws_elb`). Its fields are "port", "protocol", "redirects_to_https", "certificate",
#   "balancer" and "public".
package gonogo.lib.listeners

import data.gonogo.lib.findings
import data.gonogo.lib.load_balancers
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

names := ["port", "protocol", "redirects_to_https", "certificate", "balancer", "public"]

subjects := array.concat(
	[object.union(row.of, {"name": row.name, "view": view(row)}) | some row in rows],
	[object.union(undecided, {"view": object.union(undecided.view, of_classic(balancer))}) |
		some balancer in load_balancers.classic
		reading := load_balancers.blocks_of(balancer)
		reading.state == "unknown"
		undecided := views.undecided(balancer, reading, names)
	],
)

# Whose they are is known, however many there are.
of_classic(balancer) := {
	"balancer": {"value": balancer.name, "state": "known", "path": balancer.path, "secret": false},
	"public": load_balancers.public(balancer),
}

view(row) := {
	"port": views.translated(row.raw.port, values.number(row.raw.port.value), "number"),
	"protocol": protocol(row),
	"redirects_to_https": redirects(row),
	"certificate": views.bare(row.raw.certificate),
	"balancer": balancer(row),
	"public": public(row),
}

# -- Spellings ---------------------------------------------------------------------------------------

# The attributes of a listener, by the type that it is written in.
spellings := {
	"aws_lb_listener": of_resources,
	"aws_alb_listener": of_resources,
	"aws_elb": {"port": "lb_port", "protocol": "lb_protocol", "certificate": "ssl_certificate_id"},
}

of_resources := {"port": "port", "protocol": "protocol", "certificate": "certificate_arn"}

rows := [object.union(written, {"raw": attributes(written)}) | some written in array.concat(lone, inline)]

# The subject's name has the place of a block: words about it need not.
attributes(written) := {name: object.union(reading, {"field": [attribute]}) |
	some name, attribute in spellings[written.of.resource.type]
	some reading in terraform.read(written.of, array.concat(written.place, [attribute]))
}

lone := [{"of": listener, "name": listener.name, "place": [], "homes": homes_of(listener)} |
	some listener in terraform.resources(load_balancers.listener_types)
]

inline := [{
	"of": balancer,
	"name": sprintf("%s/listener[%d]", [balancer.name, i]),
	"place": ["listener", i],
	"homes": {balancer.name},
} |
	some balancer in load_balancers.classic
	reading := load_balancers.blocks_of(balancer)
	reading.state != "unknown"
	is_array(reading.value)
	some i, _ in reading.value
]

# -- Protocols ---------------------------------------------------------------------------------------

protocols := {"ssl": "tls"}

# Where nobody says it an application load balancer speaks HTTP; the other kinds ask for it, or have no ports.
protocol(row) := views.fed([row.raw.protocol], "http") if {
	row.raw.protocol.state != "unknown"
	row.raw.protocol.value == null
	terraform.given(row.raw.port)
} else := views.translated(row.raw.protocol, spoken(row.raw.protocol.value), "protocol")

spoken(protocol) := object.get(protocols, lower(protocol), lower(protocol)) if {
	is_string(protocol)
} else := null

# -- What is answered --------------------------------------------------------------------------------

# A classic load balancer hands on whatever comes.
redirects(row) := views.doubt({
	"path": row.raw.protocol.path,
	"reason": "is nothing that a classic load balancer can do, and what is behind it is not in the plan",
	"secret": false,
}) if {
	row.of.resource.type == "aws_elb"
} else := by_default(row) if {
	by_default(row).value != true
} else := object.union(
	by_default(row),
	{"value": false, "path": rule.path, "wording": sprintf("false (%s does not)", [rule.name])},
) if {
	rule := [rule | some rule in rules_of(row); answer(rule, secure(row)) == "another"][0]
} else := views.doubt({
	"path": rule.path,
	"reason": sprintf("depends on %s, whose action the plan does not tell", [rule.name]),
	"secret": false,
}) if {
	rule := [rule | some rule in rules_of(row); answer(rule, secure(row)) == "unsure"][0]
} else := views.doubt({
	"path": strays[0].path,
	"reason": sprintf("may end at %s: where that leads is not in the plan", [strays[0].name]),
	"secret": false,
}) if {
	count(strays) > 0
} else := by_default(row)

by_default(row) := object.union(
	views.fed(array.concat(leads, array.concat([reading], as_it_came)), sure),
	{"wording": worded(sure, reading, leads)},
) if {
	some reading in words(row.of, ["default_action", 0, "type"])
	leads := [lead |
		reading.value == "redirect"
		some lead in words(row.of, ["default_action", 0, "redirect", "[*]", "protocol"])
	]
	as_it_came := [row.raw.protocol | some lead in leads; lead.value == "#{protocol}"]
	sure := all_secure(leads, secure(row))
}

# What is no text is no word of AWS, and may hold anything.
words(subject, field) := [word |
	some reading in terraform.read(subject, field)
	word := word_of(views.never_left(reading))
]

word_of(reading) := object.union(findings.illegible(reading, "text"), {"state": "unknown", "value": null}) if {
	reading.value != null
	not is_string(reading.value)
} else := reading

all_secure(leads, protocols) if {
	count(leads) > 0
	every lead in leads {
		lead.value in protocols
	}
} else := false

# To go on as one came is HTTPS for whoever came so.
secure(row) := {"HTTPS", "#{protocol}"} if {
	row.raw.protocol.state == "known"
	spoken(row.raw.protocol.value) == "https"
} else := {"HTTPS"}

worded(true, _, _) := "true"

worded(false, reading, leads) := sprintf("false (it redirects to %s)", [json.marshal(leads[0].value)]) if {
	leads[0].value != null
} else := sprintf("false (its default_action is %s)", [json.marshal(reading.value)]) if {
	reading.value != null
} else := "false"

# -- Rules -------------------------------------------------------------------------------------------

# They are asked before the default action. One that says a text of its own, or nothing but that it is forbidden,
# hands on nothing.
answer(rule, protocols) := "another" if {
	some reading in words(rule, ["action", "[*]", "type"])
	reading.value == "forward"
} else := "another" if {
	some lead in words(rule, ["action", "[*]", "redirect", "[*]", "protocol"])
	is_string(lead.value)
	not lead.value in protocols
} else := "unsure" if {
	some field in [["action", "[*]", "type"], ["action", "[*]", "redirect", "[*]", "protocol"]]
	some reading in words(rule, field)
	reading.state == "unknown"
} else := "none"

rules_of(row) := terraform.leading(links, row.of, ["listener_arn"])

links := terraform.links(rule_types, ["listener_arn"])

# These may be of any of them.
strays := [rule |
	some rule in terraform.strays(rule_types, ["listener_arn"], terraform.resources(load_balancers.listener_types))
	answer(rule, {"HTTPS"}) != "none"
]

rule_types := ["aws_lb_listener_rule", "aws_alb_listener_rule"]

# -- Load balancers ----------------------------------------------------------------------------------

balancer(row) := {"value": name, "state": "known", "path": row.of.path, "secret": false} if {
	some name in row.homes
} else := elsewhere(row)

public(row) := load_balancers.public(row.of) if {
	row.of.resource.type == "aws_elb"
} else := object.union(entry, {"reason": sprintf("of %s %s", [name, findings.doubt(entry)])}) if {
	some name in row.homes
	entry := public_of[name]
	entry.state == "unknown"
} else := public_of[name] if {
	some name in row.homes
} else := elsewhere(row)

public_of := {balancer.name: load_balancers.public(balancer) | some balancer in load_balancers.newer}

elsewhere(row) := views.doubt({
	"path": array.concat(row.of.path, ["load_balancer_arn"]),
	"field": ["load_balancer_arn"],
	"reason": "leads to a load balancer that is not in the plan",
	"secret": false,
})

# The address of the load balancer that a listener is of, if the plan tells which.
homes_of(listener) := found if {
	found := {name |
		some key in terraform.aims(listener, ["load_balancer_arn"])
		some name, _ in object.get(homes, [key], {})
	}
	count(found) == 1
} else := set()

homes := object.union_n([{key: {balancer.name: true}} |
	some balancer in load_balancers.newer
	some key in terraform.keys(balancer, ["arn"])
])
