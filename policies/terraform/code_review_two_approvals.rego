# METADATA
# title: "Code review effectuée (2 approvals)"
# description: "Deux regards voient ce que les tests ratent, et arrêtent un compte compromis."
# scope: package
# custom:
#   id: "terraform/code-review-two-approvals"
#   severity: "high"
#   source: "content/fr/04-testing-qa.md"
#   remedy: "Exiger deux approbations, invalider celles d’avant le dernier commit, et y soumettre les
#     administrateurs."
package gonogo.terraform.code_review_two_approvals

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.code_review_two_approvals as params

judged contains protection.name if some protection in subjects

deny contains findings.beyond(reading, "be at least", params.min_required_approving_review_count, "") if {
	some protection in subjects
	some reading in terraform.read(protection, ["required_pull_request_reviews", 0, "required_approving_review_count"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_required_approving_review_count)
}

deny contains findings.differs(reading, "be", true) if {
	some protection in subjects
	some reading in terraform.read(protection, ["enforce_admins"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some protection in subjects
	some reading in terraform.read(protection, ["required_pull_request_reviews", 0, "required_approving_review_count"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some protection in subjects
	some field in [["required_pull_request_reviews", 0, "required_approving_review_count"], ["enforce_admins"]]
	some reading in terraform.read(protection, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["github_branch_protection"])
