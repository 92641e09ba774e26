# METADATA
# title: "Where load balancers listen: the view `listener`"
# description: |
#   One subject a listener, under either name of its type (`aws_lb_listener`, `aws_alb_listener`) or as a block of a classic
#   load balancer (`aws_elb`). Its fields are "port", "protocol", "redirects_to_https", "certificate", "balancer" and
#   "public".
package gonogo.lib.listeners

import data.gonogo.lib.load_balancers
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

names := ["port", "protocol", "redirects_to_https", "certificate", "balancer", "public"]

subjects := array.concat(
	[object.union(row.of, {"name": row.name, "view": view(row)}) | some row in rows],
	[views.undecided(balancer, reading, names) |
		some balancer in load_balancers.classic
		some reading in terraform.read_shallow(balancer, ["listener"])
		reading.state == "unknown"
	],
)

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

inline := [{"of": balancer, "name": sprintf("%s/listener[%d]", [balancer.name, i]), "place": ["listener", i], "homes": {balancer.name}} |
	some balancer in load_balancers.classic
	some reading in terraform.read_shallow(balancer, ["listener"])
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
} else := object.union(views.fed(array.concat(leads, [reading]), secure), {"wording": worded(secure, reading, leads)}) if {
	some reading in terraform.read(row.of, ["default_action", 0, "type"])
	leads := [lead |
		reading.value == "redirect"
		some lead in terraform.read(row.of, ["default_action", 0, "redirect", "[*]", "protocol"])
	]
	secure := all_secure(leads)
}

all_secure(leads) if {
	count(leads) > 0
	every lead in leads {
		lead.value == "HTTPS"
	}
} else := false

worded(true, _, _) := "true"

worded(false, reading, leads) := sprintf("false (it redirects to %s)", [json.marshal(leads[0].value)]) if {
	leads[0].value != null
} else := sprintf("false (its default_action is %s)", [json.marshal(reading.value)]) if {
	reading.value != null
} else := "false"

# -- Load balancers ----------------------------------------------------------------------------------

balancer(row) := {"value": name, "state": "known", "path": row.of.path, "secret": false} if {
	some name in row.homes
} else := elsewhere(row)

public(row) := load_balancers.public(row.of) if {
	row.of.resource.type == "aws_elb"
} else := object.union(entry, {"reason": sprintf("of %s is known only after apply", [name])}) if {
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
