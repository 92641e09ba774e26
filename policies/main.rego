# METADATA
# title: "What conftest asks for"
# description: |
#   conftest knows no kinds of documents and queries this package alone. A document is held against
#   the checks of its own kind, and the items are decided as `gonogo check` does: with --combine over
#   all documents, else over one. What blocks is a failure, what is lesser or unknown a warning
#   (--fail-on-warn makes both fail).
# scope: package
package main

import data.gonogo.dotenv
import data.gonogo.items
import data.gonogo.k6
import data.gonogo.kubernetes
import data.gonogo.lib.decision
import data.gonogo.lib.documents
import data.gonogo.lib.kind
import data.gonogo.terraform

deny contains told.finding if {
	some told in decided
	told.blocks
}

warn contains told.finding if {
	some told in decided
	not told.blocks
}

warn contains {"msg": words} if some words in decision.silence(documents.names, answers)

decided := decision.told(items.all, answers, documents.combined)

answers := [{"name": document.name, "report": said} |
	some document in documents.all
	said := report with input as document.value
]

report := terraform.report if kind.kind == "terraform"

report := kubernetes.report if kind.kind == "kubernetes"

report := k6.report if kind.kind == "k6"

report := dotenv.report if kind.kind == "dotenv"
