# METADATA
# title: "Firewall/WAF configuré"
# description: "Ports d’administration ouverts et couche applicative sans filtre sont les premières choses balayées."
# scope: package
# custom:
#   id: "terraform/firewall-waf-configured/inline"
#   severity: high
#   source: "content/fr/05-infrastructure-deployment.md"
package gonogo.terraform.firewall_waf_configured.inline

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains group.name if {
	some group in subjects
	not says_nothing(group)
}

deny contains findings.unmet(reading, "not have an element with cidr_blocks having an element \"0.0.0.0/0\" and protocol not \"icmp\" or \"1\" and from_port not 80 or 443") if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "cidr_blocks", "[*]"], ["[*]", "protocol"], ["[*]", "from_port"]])
	reading.state == "known"
	right_ingress(reading.value)
}

deny contains findings.unmet(reading, "not have an element with cidr_blocks having an element \"0.0.0.0/0\" and protocol not \"icmp\" or \"1\" and to_port not 80 or 443") if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "cidr_blocks", "[*]"], ["[*]", "protocol"], ["[*]", "to_port"]])
	reading.state == "known"
	right_ingress_2(reading.value)
}

deny contains findings.unmet(reading, "not have an element with ipv6_cidr_blocks having an element matching \"^[0:]+/0$\" and protocol not \"icmpv6\" or \"icmp\" or \"58\" or \"1\" and from_port not 80 or 443") if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "ipv6_cidr_blocks", "[*]"], ["[*]", "protocol"], ["[*]", "from_port"]])
	reading.state == "known"
	right_ingress_3(reading.value)
}

deny contains findings.unmet(reading, "not have an element with ipv6_cidr_blocks having an element matching \"^[0:]+/0$\" and protocol not \"icmpv6\" or \"icmp\" or \"58\" or \"1\" and to_port not 80 or 443") if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "ipv6_cidr_blocks", "[*]"], ["[*]", "protocol"], ["[*]", "to_port"]])
	reading.state == "known"
	right_ingress_4(reading.value)
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "cidr_blocks", "[*]"], ["[*]", "protocol"], ["[*]", "from_port"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "cidr_blocks", "[*]"], ["[*]", "protocol"], ["[*]", "to_port"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "ipv6_cidr_blocks", "[*]"], ["[*]", "protocol"], ["[*]", "from_port"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read_parts(group, ["ingress"], [["[*]", "ipv6_cidr_blocks", "[*]"], ["[*]", "protocol"], ["[*]", "to_port"]])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_security_group"])

says_nothing(group) if {
	some reading in terraform.read_shallow(group, ["ingress"])
	reading.state != "unknown"
	reading.value in {null, []}
}

right_ingress(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_cidr_blocks(terraform.at(element, ["cidr_blocks"]))
	terraform.at(element, ["protocol"]) != "icmp"
	terraform.at(element, ["protocol"]) != "1"
	terraform.at(element, ["from_port"]) != 80
	terraform.at(element, ["from_port"]) != 443
}

right_cidr_blocks(value) if {
	is_array(value)
	some element in value
	element == "0.0.0.0/0"
}

right_ingress_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_cidr_blocks_2(terraform.at(element, ["cidr_blocks"]))
	terraform.at(element, ["protocol"]) != "icmp"
	terraform.at(element, ["protocol"]) != "1"
	terraform.at(element, ["to_port"]) != 80
	terraform.at(element, ["to_port"]) != 443
}

right_cidr_blocks_2(value) if {
	is_array(value)
	some element in value
	element == "0.0.0.0/0"
}

right_ingress_3(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_ipv6_cidr_blocks(terraform.at(element, ["ipv6_cidr_blocks"]))
	terraform.at(element, ["protocol"]) != "icmpv6"
	terraform.at(element, ["protocol"]) != "icmp"
	terraform.at(element, ["protocol"]) != "58"
	terraform.at(element, ["protocol"]) != "1"
	terraform.at(element, ["from_port"]) != 80
	terraform.at(element, ["from_port"]) != 443
}

right_ipv6_cidr_blocks(value) if {
	is_array(value)
	some element in value
	values.matches(element, "^[0:]+/0$")
}

right_ingress_4(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_ipv6_cidr_blocks_2(terraform.at(element, ["ipv6_cidr_blocks"]))
	terraform.at(element, ["protocol"]) != "icmpv6"
	terraform.at(element, ["protocol"]) != "icmp"
	terraform.at(element, ["protocol"]) != "58"
	terraform.at(element, ["protocol"]) != "1"
	terraform.at(element, ["to_port"]) != 80
	terraform.at(element, ["to_port"]) != 443
}

right_ipv6_cidr_blocks_2(value) if {
	is_array(value)
	some element in value
	values.matches(element, "^[0:]+/0$")
}
