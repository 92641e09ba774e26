# METADATA
# title: "Firewall/WAF configuré"
# description: "Ports d’administration ouverts et couche applicative sans filtre sont les premières
#   choses balayées."
# scope: package
# custom:
#   id: "terraform/firewall-waf-configured/blocking"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Attacher au répartiteur public une WAFv2 avec les règles gérées d’AWS en mode bloquant,
#     et ne laisser entrer du monde entier que 80 et 443."
package gonogo.terraform.firewall_waf_configured.blocking

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.firewall_waf_configured as params

judged contains acl.name if some acl in subjects

deny contains findings.unmet(reading, sprintf(
	"have an element with statement[0].managed_rule_group_statement of a length of at least %v and override_action[0].none of a length of at least %v",
	[params.min_length, params.min_length],
)) if {
	some acl in subjects
	some reading in terraform.read_parts(acl, ["rule"], [
		["[*]", "statement", 0, "managed_rule_group_statement"],
		["[*]", "override_action", 0, "none"],
	])
	reading.state != "unknown"
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some acl in subjects
	some reading in terraform.read_parts(acl, ["rule"], [
		["[*]", "statement", 0, "managed_rule_group_statement"],
		["[*]", "override_action", 0, "none"],
	])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_wafv2_web_acl"])

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_least(
		values.length(terraform.at(element, ["statement", 0, "managed_rule_group_statement"])),
		params.min_length,
	)
	values.at_least(values.length(terraform.at(element, ["override_action", 0, "none"])), params.min_length)
}
