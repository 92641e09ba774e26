# METADATA
# title: "HTTPS forcé (SECURE_SSL_REDIRECT=True)"
# description: "Une seule réponse en HTTP clair suffit pour livrer cookies de session et mots de passe au réseau."
# scope: package
# custom:
#   id: "kubernetes/https-redirect-enforced"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.https_redirect_enforced

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

# alb and gce are told otherwise, by annotations and objects of their own.
judged contains ingress.name if some ingress in ingresses

deny contains findings.told(ingress.name, array.concat(ingress.path, ["spec", "rules", i]), words) if {
	some ingress in ingresses
	some i, rule in ingress.value.spec.rules
	host := kubernetes.said(rule, ["host"], "")
	not encrypted(ingress, host)
	words := sprintf("%s must have its certificate in spec.tls", [named(host)])
}

deny contains findings.unmet(reading, "hold a certificate") if {
	some ingress in ingresses
	some reading in kubernetes.read(ingress, ["spec", "tls"])
	not ingress.value.spec.rules
	not encrypted(ingress, "")
}

deny contains findings.unmet(reading, "not be false") if {
	some ingress in ingresses
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-redirect"])
	values.matches(reading.value, "^false$")
}

ingresses := [ingress |
	some ingress in kubernetes.objects(["Ingress"])
	not fields.at(ingress.value, ["spec", "ingressClassName"]) in {"alb", "gce"}
]

# An element without hosts is for all of them.
encrypted(ingress, host) if {
	some element in ingress.value.spec.tls
	covers(fields.at(element, ["hosts"]), host)
}

covers(hosts, _) if hosts in [null, []]

covers(hosts, host) if host in hosts

covers(hosts, host) if regex.replace(host, `^[^.]+`, "*") in hosts

named("") := "a rule for every host"

named(host) := host if host != ""
