# --- policies/terraform/storage_credentials_iam_roles.rego
# METADATA
# title: "Keys by role"
# scope: package
# custom:
#   id: "terraform/storage-credentials-iam-roles"
#   severity: "blocker"
#   source: "policy/raw.md"
package gonogo.terraform.storage_credentials_iam_roles

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

# A role that anybody may take is none.
judged contains role.name if some role in roles

deny contains findings.about(role, "anybody may take it") if {
	some role in roles
	some reading in terraform.read(role, ["assume_role_policy"])
	values.matches(reading.value, `"Principal":\s*"\*"`)
}

roles := terraform.resources(["aws_iam_role"])

deny contains findings.nowhere("storage-credentials-iam-roles", "there is nothing to judge") if {
	terraform.here
	count(judged) == 0
}
