# METADATA
# title: "HTTPS forcé (SECURE_SSL_REDIRECT=True)"
# description: "Une seule réponse en HTTP clair suffit pour livrer cookies de session et mots de passe
#   au réseau."
# scope: package
# custom:
#   id: "kubernetes/https-redirect-enforced/cloud"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Rediriger le port 80 vers HTTPS par un 301 dès l’entrée, et mettre
#     SECURE_SSL_REDIRECT=True ; derrière un mandataire qui termine TLS, régler aussi
#     SECURE_PROXY_SSL_HEADER, sinon la redirection boucle."
package gonogo.kubernetes.https_redirect_enforced.cloud

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

# An Ingress of Google answers in clear until it is told not to; one of AWS listens to what its annotations say.
judged contains ingress.name if some ingress in array.concat(google, amazon)

deny contains findings.about(ingress, "must have a certificate: of Google, or in spec.tls") if {
	some ingress in google
	not annotated(ingress, `managed-certificates$|pre-shared-cert$|certmap$`, `\S`)
	count(listed(ingress.value, ["spec", "tls"])) == 0
}

deny contains findings.about(ingress, "must send HTTP on to HTTPS by its FrontendConfig, or not allow it") if {
	some ingress in google
	not closed(ingress)
	not sent_on(ingress)
	not elsewhere(ingress)
}

unknown contains findings.about(
	ingress,
	sprintf("whether HTTP is sent on stands in FrontendConfig %s, which is not given here", [configured(ingress)]),
) if {
	some ingress in google
	not closed(ingress)
	elsewhere(ingress)
}

deny contains findings.about(ingress, "must send HTTP on to HTTPS by alb.ingress.kubernetes.io/ssl-redirect") if {
	some ingress in amazon
	annotated(ingress, `/listen-ports$`, `"HTTP"`)
	not illegible(ingress)
	not annotated(ingress, `/ssl-redirect$`, `\S`)
	not annotated(ingress, `/actions\.`, `(?i)redirect.*https`)
}

unknown contains findings.about(
	ingress,
	"whether it listens to HTTP stands in its IngressClassParams, or it does by default",
) if {
	some ingress in amazon
	not annotated(ingress, `/(listen-ports|ssl-redirect|certificate-arn)$`, `\S`)
}

unknown contains findings.about(ingress, "nobody can read its alb.ingress.kubernetes.io/listen-ports") if {
	some ingress in amazon
	illegible(ingress)
}

unknown contains findings.about(ingress, "its alb.ingress.kubernetes.io/ssl-redirect is no port") if {
	some ingress in amazon
	not illegible(ingress)
	annotated(ingress, `/ssl-redirect$`, `\S`)
	not annotated(ingress, `/ssl-redirect$`, `^\s*[1-9][0-9]{0,4}\s*$`)
}

# A JSON list of {"HTTP": 80} and {"HTTPS": 443} is all that it takes.
illegible(ingress) if {
	some text in listens(ingress)
	ports := values.json_text(text)
	not legible(ports)
}

listens(ingress) := [text |
	some key, text in fields.at(ingress.value, ["metadata", "annotations"])
	is_string(key)
	endswith(key, "/listen-ports")
]

legible(ports) if {
	is_array(ports)
	count(ports) > 0
	every element in ports {
		is_object(element)
		count(element) > 0
		every protocol, port in element {
			protocol in {"HTTP", "HTTPS"}
			is_number(port)
		}
	}
}

google := [ingress | some ingress in kubernetes.objects(["Ingress"]); of_google(ingress)]

amazon := [ingress | some ingress in kubernetes.objects(["Ingress"]); of_amazon(ingress)]

of_google(ingress) if class(ingress) in {"gce", "gce-internal"}

of_google(ingress) if {
	class(ingress) == ""
	annotated(ingress, `^(networking\.gke\.io|ingress\.gcp\.kubernetes\.io)/`, ``)
}

of_amazon(ingress) if class(ingress) == "alb"

of_amazon(ingress) if {
	not values.matches(class(ingress), `(?i)nginx|traefik|haproxy|kong|cilium|contour|azure|istio|^gce`)
	annotated(ingress, `^alb\.ingress\.kubernetes\.io/`, ``)
}

class(ingress) := kubernetes.said(ingress.value, ["spec", "ingressClassName"], "")

annotated(ingress, key, pattern) if {
	some name, value in fields.at(ingress.value, ["metadata", "annotations"])
	values.matches(name, key)
	values.matches(value, pattern)
}

closed(ingress) if annotated(ingress, `^kubernetes\.io/ingress\.allow-http$`, `^(0|f|F|false|False|FALSE)$`)

configured(ingress) := fields.at(
	ingress.value,
	["metadata", "annotations", "networking.gke.io/v1beta1.FrontendConfig"],
)

configurations(ingress) := [configuration |
	some configuration in kubernetes.beside(["FrontendConfig"], ingress)
	configuration.value.metadata.name == configured(ingress)
]

sent_on(ingress) if {
	some configuration in configurations(ingress)
	fields.at(configuration.value, ["spec", "redirectToHttps", "enabled"]) == true
}

elsewhere(ingress) if {
	is_string(configured(ingress))
	count(configurations(ingress)) == 0
}

listed(manifest, field) := list if {
	list := fields.at(manifest, field)
	is_array(list)
} else := []
