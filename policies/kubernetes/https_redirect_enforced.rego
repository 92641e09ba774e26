# METADATA
# title: "HTTPS forcé (SECURE_SSL_REDIRECT=True)"
# description: "Une seule réponse en HTTP clair suffit pour livrer cookies de session et mots de passe
#   au réseau."
# scope: package
# custom:
#   id: "kubernetes/https-redirect-enforced"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Rediriger le port 80 vers HTTPS par un 301 dès l’entrée, et mettre
#     SECURE_SSL_REDIRECT=True ; derrière un mandataire qui termine TLS, régler aussi
#     SECURE_PROXY_SSL_HEADER, sinon la redirection boucle."
package gonogo.kubernetes.https_redirect_enforced

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

# nginx and most others send on to HTTPS whoever comes in clear for a host that has its certificate here; some do so
# only where their own configuration says it. Those of AWS and Google are told otherwise: see the check `cloud`.
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
	values.matches(reading.value, `^(0|f|F|false|False|FALSE)$`)
	not forced(ingress)
}

unknown contains findings.about(
	ingress,
	"whether HTTP is sent on to HTTPS stands in the configuration of its controller",
) if {
	some ingress in ingresses
	values.matches(class(ingress), `(?i)traefik|kong|cilium|contour|azure|istio`)
	not told(ingress)
}

ingresses := [ingress |
	some ingress in kubernetes.objects(["Ingress"])
	not class(ingress) in {"alb", "gce", "gce-internal"}
	not of_google(ingress)
	not of_amazon(ingress)
]

# Annotations of Google tell its own where no class is given; those of AWS, where the class is a name of somebody's
# own.
of_google(ingress) if {
	class(ingress) == ""
	annotated(ingress, `^(networking\.gke\.io|ingress\.gcp\.kubernetes\.io)/`)
}

of_amazon(ingress) if {
	not values.matches(class(ingress), `(?i)nginx|traefik|haproxy|kong|cilium|contour|azure|istio|^gce`)
	annotated(ingress, `^alb\.ingress\.kubernetes\.io/`)
}

annotated(ingress, prefix) if {
	some key, _ in fields.at(ingress.value, ["metadata", "annotations"])
	values.matches(key, prefix)
}

class(ingress) := kubernetes.said(ingress.value, ["spec", "ingressClassName"], "")

# Of what it serves in clear, everything is sent on, wherever its certificate is. The controller reads the booleans of
# Go.
forced(ingress) if {
	values.matches(
		fields.at(ingress.value, ["metadata", "annotations", "nginx.ingress.kubernetes.io/force-ssl-redirect"]),
		`^(1|t|T|true|True|TRUE)$`,
	)
}

# Sent on by an annotation, or not served in clear at all.
told(ingress) if {
	some key, value in fields.at(ingress.value, ["metadata", "annotations"])
	values.matches(key, `(ssl-redirect|force-https|force-ssl-redirect)$`)
	values.matches(value, `^(?i)(1|t|true|enabled)$`)
}

told(ingress) if {
	some key, pattern in {
		"traefik.ingress.kubernetes.io/router.entrypoints": `^\s*(websecure|https)\s*$`,
		"traefik.ingress.kubernetes.io/router.middlewares": `https|redirect`,
		"konghq.com/protocols": `^\s*https\s*$`,
	}
	values.matches(fields.at(ingress.value, ["metadata", "annotations", key]), pattern)
}

encrypted(ingress, _) if forced(ingress)

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
