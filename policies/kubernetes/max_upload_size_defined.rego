# METADATA
# title: "Taille max fichier définie et validée"
# description: "Un envoi sans borne remplit disques et mémoire : c’est le déni de service le moins
#   cher."
# scope: package
# custom:
#   id: "kubernetes/max-upload-size-defined"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Borner le corps des requêtes au mandataire (proxy-body-size), garder
#     DATA_UPLOAD_MAX_MEMORY_SIZE, et valider la taille sur chaque FileField : Django n’a pas de
#     limite totale."
package gonogo.kubernetes.max_upload_size_defined

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

# A size of nginx, in bytes, k, m or g. None at all is its default of a megabyte, but nobody thought of it.
judged contains bound.subject if some bound in bounds

deny contains findings.unmet(bound, "be a bound below a gigabyte") if {
	some bound in bounds
	some size in sizes(bound)
	not below_a_gigabyte(size)
}

unknown contains findings.unsure(findings.illegible(bound, "size of nginx")) if {
	some bound in bounds
	bound.state == "known"
	count(sizes(bound)) == 0
}

unknown contains findings.unsure(bound) if {
	some bound in bounds
	bound.state != "known"
}

bounds := [bound |
	some ingress in kubernetes.objects(["Ingress"])
	some bound in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/proxy-body-size"])
	bound.value != null
]

# What was read of it, or nothing: amounts that no computer has are not counted in bytes.
sizes(bound) := [size |
	bound.state == "known"
	values.matches(bound.value, `^[0-9]{1,15}[kKmMgG]?$`)
	some [_, amount, unit] in regex.find_all_string_submatch_n(`^0*([0-9]+)([kKmMgG]?)$`, values.text(bound.value), 1)
	size := to_number(amount) * {"": 1, "k": 1024, "m": 1048576, "g": 1073741824}[lower(unit)]
]

# Zero is no bound.
below_a_gigabyte(size) if {
	values.above(size, 0)
	values.below(size, 1073741824)
}
