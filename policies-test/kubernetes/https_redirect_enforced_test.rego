# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.https_redirect_enforced_test

import data.gonogo.kubernetes.https_redirect_enforced

test_pass_sent_on_behind_what_holds_the_certificate if {
	count(https_redirect_enforced.judged) > 0 with input as pass_sent_on_behind_what_holds_the_certificate
	count(https_redirect_enforced.deny) == 0 with input as pass_sent_on_behind_what_holds_the_certificate
	count(https_redirect_enforced.unknown) == 0 with input as pass_sent_on_behind_what_holds_the_certificate
}

pass_sent_on_behind_what_holds_the_certificate := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/force-ssl-redirect": "true"}, "name": "web"},
	"spec": {"ingressClassName": "nginx", "rules": [{"host": "shop.example.com"}]},
}

test_unknown_said_to_traefik_itself if {
	count(https_redirect_enforced.deny) == 0 with input as unknown_said_to_traefik_itself
	count(https_redirect_enforced.unknown) > 0 with input as unknown_said_to_traefik_itself
}

unknown_said_to_traefik_itself := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {
		"ingressClassName": "traefik",
		"rules": [{"host": "shop.example.com"}],
		"tls": [{"hosts": ["shop.example.com"], "secretName": "shop-tls"}],
	},
}

test_pass_served_over_https_alone if {
	count(https_redirect_enforced.judged) > 0 with input as pass_served_over_https_alone
	count(https_redirect_enforced.deny) == 0 with input as pass_served_over_https_alone
	count(https_redirect_enforced.unknown) == 0 with input as pass_served_over_https_alone
}

pass_served_over_https_alone := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"traefik.ingress.kubernetes.io/router.entrypoints": "websecure"}, "name": "web"},
	"spec": {
		"ingressClassName": "traefik",
		"rules": [{"host": "shop.example.com"}],
		"tls": [{"hosts": ["shop.example.com"], "secretName": "shop-tls"}],
	},
}

test_fail_traefik_without_a_certificate if {
	count(https_redirect_enforced.deny) > 0 with input as fail_traefik_without_a_certificate
}

fail_traefik_without_a_certificate := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {"ingressClassName": "traefik", "rules": [{"host": "shop.example.com"}]},
}

test_pass if {
	count(https_redirect_enforced.judged) > 0 with input as pass
	count(https_redirect_enforced.deny) == 0 with input as pass
	count(https_redirect_enforced.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {
		"ingressClassName": "nginx",
		"rules": [{"host": "shop.example.com"}],
		"tls": [{"hosts": ["shop.example.com"], "secretName": "shop-tls"}],
	},
}

test_fail_no_tls if {
	count(https_redirect_enforced.deny) > 0 with input as fail_no_tls
}

fail_no_tls := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {"ingressClassName": "nginx", "rules": [{"host": "shop.example.com"}], "tls": []},
}

test_pass_a_wildcard if {
	count(https_redirect_enforced.judged) > 0 with input as pass_a_wildcard
	count(https_redirect_enforced.deny) == 0 with input as pass_a_wildcard
	count(https_redirect_enforced.unknown) == 0 with input as pass_a_wildcard
}

pass_a_wildcard := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {
		"rules": [{"host": "shop.example.com"}, {"host": "www.example.com"}],
		"tls": [{"hosts": ["*.example.com"], "secretName": "shop-tls"}],
	},
}

test_fail_one_host_of_two if {
	count(https_redirect_enforced.deny) > 0 with input as fail_one_host_of_two
}

fail_one_host_of_two := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {
		"ingressClassName": "nginx",
		"rules": [{"host": "shop.example.com"}, {"host": "api.shop.example.com"}],
		"tls": [{"hosts": ["shop.example.com"], "secretName": "shop-tls"}],
	},
}

test_pass_alb_by_its_annotation_beside_another if {
	count(https_redirect_enforced.judged) > 0 with input as pass_alb_by_its_annotation_beside_another
	count(https_redirect_enforced.deny) == 0 with input as pass_alb_by_its_annotation_beside_another
	count(https_redirect_enforced.unknown) == 0 with input as pass_alb_by_its_annotation_beside_another
}

pass_alb_by_its_annotation_beside_another := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "Ingress",
			"metadata": {"annotations": {"kubernetes.io/ingress.class": "alb"}, "name": "alb"},
			"spec": {"rules": [{"host": "shop.example.com"}]},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "Ingress",
			"metadata": {"annotations": {"networking.gke.io/managed-certificates": "shop"}, "name": "google"},
			"spec": {"defaultBackend": {"service": {"name": "web", "port": {"number": 80}}}},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "Ingress",
			"metadata": {"name": "web"},
			"spec": {"rules": [{"host": "shop.example.com"}], "tls": [{"secretName": "shop-tls"}]},
		},
	],
	"kind": "List",
}

test_fail_no_redirect if {
	count(https_redirect_enforced.deny) > 0 with input as fail_no_redirect
}

fail_no_redirect := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/ssl-redirect": "false"}, "name": "web"},
	"spec": {
		"ingressClassName": "nginx",
		"rules": [{"host": "shop.example.com"}],
		"tls": [{"hosts": ["shop.example.com"]}],
	},
}

test_fail_no_redirect_by_another_word if {
	count(https_redirect_enforced.deny) > 0 with input as fail_no_redirect_by_another_word
}

fail_no_redirect_by_another_word := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/ssl-redirect": "False"}, "name": "web"},
	"spec": {
		"ingressClassName": "nginx",
		"rules": [{"host": "shop.example.com"}],
		"tls": [{"hosts": ["shop.example.com"]}],
	},
}

test_fail_no_redirect_by_a_number if {
	count(https_redirect_enforced.deny) > 0 with input as fail_no_redirect_by_a_number
}

fail_no_redirect_by_a_number := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/ssl-redirect": "0"}, "name": "web"},
	"spec": {
		"ingressClassName": "nginx",
		"rules": [{"host": "shop.example.com"}],
		"tls": [{"hosts": ["shop.example.com"]}],
	},
}

test_pass_what_is_no_boolean_leaves_it_as_it_is if {
	count(https_redirect_enforced.judged) > 0 with input as pass_what_is_no_boolean_leaves_it_as_it_is
	count(https_redirect_enforced.deny) == 0 with input as pass_what_is_no_boolean_leaves_it_as_it_is
	count(https_redirect_enforced.unknown) == 0 with input as pass_what_is_no_boolean_leaves_it_as_it_is
}

pass_what_is_no_boolean_leaves_it_as_it_is := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/ssl-redirect": "no"}, "name": "web"},
	"spec": {
		"ingressClassName": "nginx",
		"rules": [{"host": "shop.example.com"}],
		"tls": [{"hosts": ["shop.example.com"]}],
	},
}

test_pass_annotations_of_google_that_nginx_does_not_read if {
	count(https_redirect_enforced.judged) > 0 with input as pass_annotations_of_google_that_nginx_does_not_read
	count(https_redirect_enforced.deny) == 0 with input as pass_annotations_of_google_that_nginx_does_not_read
	count(https_redirect_enforced.unknown) == 0 with input as pass_annotations_of_google_that_nginx_does_not_read
}

pass_annotations_of_google_that_nginx_does_not_read := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {
			"alb.ingress.kubernetes.io/scheme": "internal",
			"networking.gke.io/managed-certificates": "shop",
		},
		"name": "web",
	},
	"spec": {
		"ingressClassName": "nginx",
		"rules": [{"host": "shop.example.com"}],
		"tls": [{"hosts": ["shop.example.com"], "secretName": "shop-tls"}],
	},
}

test_fail_a_certificate_of_google_that_nginx_does_not_read if {
	count(https_redirect_enforced.deny) > 0 with input as fail_a_certificate_of_google_that_nginx_does_not_read
}

fail_a_certificate_of_google_that_nginx_does_not_read := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {"kubernetes.io/ingress.class": "nginx", "networking.gke.io/managed-certificates": "shop"},
		"name": "web",
	},
	"spec": {"rules": [{"host": "shop.example.com"}]},
}
