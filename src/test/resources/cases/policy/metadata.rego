# --- policies/dotenv/long_word.rego
# METADATA
# title: "A title of one word that no line takes:
#   Donaudampfschifffahrtsgesellschaftskapitaenskajuetentuerschluessellochabdeckungsschraube"
# description: "Warum : « fragt » niemand."
# scope: package
# custom:
#   id: "dotenv/long-word"
#   severity: "medium"
#   source: "policy/metadata.md"
package gonogo.dotenv.long_word

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.differs(reading, "be", "0") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	reading.value != "0"
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["DEBUG"]; dotenv.there(variable)]

# --- policies/terraform/bucket_versioned.rego
# METADATA
# title: "Bucket versioned"
# description: "What is overwritten is gone. The guide to \"versions\" says how; a second link to it
#   is none."
# related_resources:
#   - ref: "https://docs.example.com/versions?a=1#keep"
#     description: "guide to \"versions\""
#   - ref: "https://docs.example.com/prices"
#   - ref: "https://docs.example.com/prices_(old)"
#   - ref: "https://docs.example.com/rules"
#   - ref: "https://docs.example.com/report"
#     description: "last report"
#   - ref: "https://docs.example.com/reason"
# scope: package
# custom:
#   id: "terraform/bucket-versioned"
#   severity: "high"
#   source: "policy/metadata.md"
#   remedy: "Set versioning to true: it costs little, see https://docs.example.com/prices, (or
#     https://docs.example.com/prices_(old)), and https://docs.example.com/rules.
#     https://shop.example.com is an example, not a page; neither is http://docs.example.com, nor
#     https://[a:b:c nor https://docs.example.com:port/x. Its path is C:\\keep, \\ud83d\\ude00 and
#     🙂."
package gonogo.terraform.bucket_versioned

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains bucket.name if some bucket in subjects

deny contains findings.unset(reading) if {
	some bucket in subjects
	some reading in terraform.read_shallow(bucket, ["versioning", 0, "enabled"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "not be one of", [false]) if {
	some bucket in subjects
	some reading in terraform.read(bucket, ["versioning", 0, "enabled"])
	reading.value in {false}
}

deny contains findings.differs(reading, "not be one of", [false]) if {
	some bucket in subjects
	some reading in terraform.read(bucket, ["versioning", 0, "enabled"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some bucket in subjects
	some reading in terraform.read(bucket, ["versioning", 0, "enabled"])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains bucket.name if {
	some bucket in subjects
	says_nothing(bucket)
}

subjects := terraform.resources(["aws_s3_bucket"])

says_nothing(bucket) if {
	some reading in terraform.read_shallow(bucket, ["versioning", 0, "enabled"])
	reading.state == "known"
	reading.value in {null, []}
}
