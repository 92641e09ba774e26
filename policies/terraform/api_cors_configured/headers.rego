# METADATA
# title: "CORS configuré correctement"
# description: "Le risque est celui des origines trop larges, vu sur les réponses de l’API : refléter
#   l’origine avec les identifiants ouvre tout."
# scope: package
# custom:
#   id: "terraform/api-cors-configured/headers"
#   severity: "high"
#   source: "content/fr/06-api-mobile.md"
#   remedy: "Ne répondre aux préflights que pour les origines, méthodes et en-têtes listés ; ne jamais
#     refléter Origin avec les identifiants."
package gonogo.terraform.api_cors_configured.headers

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains api.name if {
	some api in subjects
	not says_nothing(api)
}

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some api in subjects
	some reading in terraform.read_parts(api, ["cors_configuration", 0, "allow_headers"], [["[*]"]])
	right_allow_headers(reading.value)
}

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some api in subjects
	some reading in terraform.read_parts(api, ["cors_configuration", 0, "allow_headers"], [["[*]"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some api in subjects
	some reading in terraform.read_parts(api, ["cors_configuration", 0, "allow_headers"], [["[*]"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [api |
	some api in candidates
	count(doubts(api)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some api in candidates
	wanting(api)
	some reading in doubts(api)
]

candidates := [api |
	some api in terraform.resources(["aws_apigatewayv2_api"])
	not excluded(api)
]

excluded(api) if {
	some reading in terraform.read(api, ["cors_configuration", 0, "allow_credentials"])
	reading.state == "known"
	reading.value != true
}

doubts(api) := [reading |
	some reading in terraform.read(api, ["cors_configuration", 0, "allow_credentials"])
	reading.state != "known"
]

wanting(api) if {
	some reading in terraform.read_parts(api, ["cors_configuration", 0, "allow_headers"], [["[*]"]])
	reading.state != "known"
}

wanting(api) if {
	some reading in terraform.read_parts(api, ["cors_configuration", 0, "allow_headers"], [["[*]"]])
	right_allow_headers(reading.value)
}

says_nothing(api) if {
	some reading in terraform.read_shallow(api, ["cors_configuration", 0, "allow_headers"])
	reading.state == "known"
	reading.value in {null, []}
}

right_allow_headers(value) if {
	is_array(value)
	some element in value
	element == "*"
}
