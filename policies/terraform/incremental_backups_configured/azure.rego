# METADATA
# title: "Incremental backups configurés"
# description: "Incrémental et archivage des WAL donnent un RPO court à bas prix."
# scope: package
# custom:
#   id: "terraform/incremental-backups-configured/azure"
#   severity: "low"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Activer la restauration à un instant donné, l’archivage des WAL ou les incréments de
#     pgBackRest."
package gonogo.terraform.incremental_backups_configured.azure

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains account.name if some account in subjects

deny contains findings.differs(reading, "be", "Continuous") if {
	some account in subjects
	some reading in terraform.read(account, ["backup", 0, "type"])
	reading.state != "unknown"
	reading.value != "Continuous"
}

unknown contains findings.unsure(reading) if {
	some account in subjects
	some reading in terraform.read(account, ["backup", 0, "type"])
	reading.state == "unknown"
}

subjects := terraform.resources(["azurerm_cosmosdb_account"])
