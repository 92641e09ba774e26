# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.https_redirect_enforced.cloud_test

import data.gonogo.kubernetes.https_redirect_enforced.cloud as https_redirect_enforced_cloud

test_pass_sent_on_by_google if {
	count(https_redirect_enforced_cloud.judged) > 0 with input as pass_sent_on_by_google
	count(https_redirect_enforced_cloud.deny) == 0 with input as pass_sent_on_by_google
	count(https_redirect_enforced_cloud.unknown) == 0 with input as pass_sent_on_by_google
}

pass_sent_on_by_google := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "Ingress",
			"metadata": {
				"annotations": {
					"networking.gke.io/managed-certificates": "shop",
					"networking.gke.io/v1beta1.FrontendConfig": "web",
				},
				"name": "web",
			},
			"spec": {"defaultBackend": {"service": {"name": "web", "port": {"number": 80}}}},
		},
		{
			"apiVersion": "networking.gke.io/v1beta1",
			"kind": "FrontendConfig",
			"metadata": {"name": "web"},
			"spec": {"redirectToHttps": {"enabled": true}},
		},
	],
	"kind": "List",
}

test_fail_answered_in_clear_by_google if {
	count(https_redirect_enforced_cloud.deny) > 0 with input as fail_answered_in_clear_by_google
}

fail_answered_in_clear_by_google := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"networking.gke.io/managed-certificates": "shop"}, "name": "web"},
	"spec": {"defaultBackend": {"service": {"name": "web", "port": {"number": 80}}}, "ingressClassName": "gce"},
}

test_pass_closed_by_google if {
	count(https_redirect_enforced_cloud.judged) > 0 with input as pass_closed_by_google
	count(https_redirect_enforced_cloud.deny) == 0 with input as pass_closed_by_google
	count(https_redirect_enforced_cloud.unknown) == 0 with input as pass_closed_by_google
}

pass_closed_by_google := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {"kubernetes.io/ingress.allow-http": "false", "kubernetes.io/ingress.class": "gce"},
		"name": "web",
	},
	"spec": {
		"defaultBackend": {"service": {"name": "web", "port": {"number": 80}}},
		"tls": [{"secretName": "shop-tls"}],
	},
}

test_unknown_said_in_what_is_not_here if {
	count(https_redirect_enforced_cloud.deny) == 0 with input as unknown_said_in_what_is_not_here
	count(https_redirect_enforced_cloud.unknown) > 0 with input as unknown_said_in_what_is_not_here
}

unknown_said_in_what_is_not_here := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {
			"networking.gke.io/managed-certificates": "shop",
			"networking.gke.io/v1beta1.FrontendConfig": "web",
		},
		"name": "web",
	},
	"spec": {"defaultBackend": {"service": {"name": "web", "port": {"number": 80}}}},
}

test_pass_sent_on_by_amazon if {
	count(https_redirect_enforced_cloud.judged) > 0 with input as pass_sent_on_by_amazon
	count(https_redirect_enforced_cloud.deny) == 0 with input as pass_sent_on_by_amazon
	count(https_redirect_enforced_cloud.unknown) == 0 with input as pass_sent_on_by_amazon
}

pass_sent_on_by_amazon := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {
			"alb.ingress.kubernetes.io/listen-ports": `[{"HTTP": 80}, {"HTTPS": 443}]`,
			"alb.ingress.kubernetes.io/ssl-redirect": "443",
		},
		"name": "web",
	},
	"spec": {"ingressClassName": "alb"},
}

test_fail_answered_in_clear_by_amazon if {
	count(https_redirect_enforced_cloud.deny) > 0 with input as fail_answered_in_clear_by_amazon
}

fail_answered_in_clear_by_amazon := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {"alb.ingress.kubernetes.io/listen-ports": `[{"HTTP": 80}, {"HTTPS": 443}]`},
		"name": "web",
	},
	"spec": {"ingressClassName": "alb"},
}

test_pass_listening_to_https_alone if {
	count(https_redirect_enforced_cloud.judged) > 0 with input as pass_listening_to_https_alone
	count(https_redirect_enforced_cloud.deny) == 0 with input as pass_listening_to_https_alone
	count(https_redirect_enforced_cloud.unknown) == 0 with input as pass_listening_to_https_alone
}

pass_listening_to_https_alone := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {"alb.ingress.kubernetes.io/listen-ports": `[{"HTTPS": 443}, {"HTTPS": 8443}]`},
		"name": "web",
	},
	"spec": {"ingressClassName": "public-alb"},
}

test_unknown_ports_that_are_no_list if {
	count(https_redirect_enforced_cloud.deny) == 0 with input as unknown_ports_that_are_no_list
	count(https_redirect_enforced_cloud.unknown) > 0 with input as unknown_ports_that_are_no_list
}

unknown_ports_that_are_no_list := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"alb.ingress.kubernetes.io/listen-ports": "foo"}, "name": "web"},
	"spec": {"ingressClassName": "alb"},
}

test_unknown_a_protocol_that_there_is_none_of if {
	count(https_redirect_enforced_cloud.deny) == 0 with input as unknown_a_protocol_that_there_is_none_of
	count(https_redirect_enforced_cloud.unknown) > 0 with input as unknown_a_protocol_that_there_is_none_of
}

unknown_a_protocol_that_there_is_none_of := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"alb.ingress.kubernetes.io/listen-ports": `[{"http": 80}]`}, "name": "web"},
	"spec": {"ingressClassName": "alb"},
}

test_unknown_sent_on_to_what_is_no_port if {
	count(https_redirect_enforced_cloud.deny) == 0 with input as unknown_sent_on_to_what_is_no_port
	count(https_redirect_enforced_cloud.unknown) > 0 with input as unknown_sent_on_to_what_is_no_port
}

unknown_sent_on_to_what_is_no_port := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {
			"alb.ingress.kubernetes.io/listen-ports": `[{"HTTP": 80}, {"HTTPS": 443}]`,
			"alb.ingress.kubernetes.io/ssl-redirect": "true",
		},
		"name": "web",
	},
	"spec": {"ingressClassName": "alb"},
}

test_not_applicable_annotations_of_google_that_nginx_does_not_read if {
	count(https_redirect_enforced_cloud.judged) == 0 with input as not_applicable_annotations_of_google_that_nginx_does_not_read
	count(https_redirect_enforced_cloud.deny) == 0 with input as not_applicable_annotations_of_google_that_nginx_does_not_read
	count(https_redirect_enforced_cloud.unknown) == 0 with input as not_applicable_annotations_of_google_that_nginx_does_not_read
}

not_applicable_annotations_of_google_that_nginx_does_not_read := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {
			"alb.ingress.kubernetes.io/scheme": "internal",
			"networking.gke.io/managed-certificates": "shop",
		},
		"name": "web",
	},
	"spec": {"ingressClassName": "nginx", "tls": [{"hosts": ["shop.example.com"], "secretName": "shop-tls"}]},
}

test_unknown_said_to_the_class if {
	count(https_redirect_enforced_cloud.deny) == 0 with input as unknown_said_to_the_class
	count(https_redirect_enforced_cloud.unknown) > 0 with input as unknown_said_to_the_class
}

unknown_said_to_the_class := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {"ingressClassName": "alb"},
}
