package gonogo.lib.documents_test

import data.gonogo.lib.documents

pod := {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "one"}}

plan := {"format_version": "1.2", "resource_changes": []}

env := {"DEBUG": "False"}

test_a_lone_document_has_no_name_and_is_not_all if {
	every document in [pod, plan, env] {
		documents.all == [{"name": "", "value": document}] with input as document
		documents.names == {""} with input as document
		not documents.combined with input as document
	}
}

test_what_is_of_no_kind_has_a_name_alone if {
	every document in [{}, [], null, "text", 7, [pod], [7]] {
		documents.all == [] with input as document
		documents.names == {""} with input as document
	}
}

combined := [
	{"path": ".env", "contents": env},
	{"path": "a.yaml", "contents": pod},
	{"path": "a.yaml", "contents": null},
	{"path": "b.yaml", "contents": object.union(pod, {"metadata": {"name": "two"}})},
	{"path": "gonogo.yaml", "contents": {"checklist": "content"}},
	{"path": "nothing.yaml", "contents": null},
	{"path": "one.json", "contents": plan},
	{"path": "other.env", "contents": env},
	{"path": "two.json", "contents": plan},
]

test_manifests_are_together_and_all_else_apart if {
	documents.combined with input as combined
	found := documents.all with input as combined
	found == [
		{"name": "the manifests", "value": combined},
		{"name": ".env", "value": env},
		{"name": "one.json", "value": plan},
		{"name": "other.env", "value": env},
		{"name": "two.json", "value": plan},
	]
}

test_without_manifests_there_are_none if {
	documents.all == [{"name": ".env", "value": env}] with input as [{"path": ".env", "contents": env}]
}

# An object of texts in YAML is no environment; what is blank beside a document is nothing.
test_all_else_is_named if {
	others := documents.others with input as combined
	others == {"gonogo.yaml", "nothing.yaml"}
	count(documents.names) == 7 with input as combined
}
