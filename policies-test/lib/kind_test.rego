package gonogo.lib.kind_test

import data.gonogo.lib.kind

test_the_first_that_fits if {
	kind.kind == "terraform" with input as {
		"format_version": "1.2",
		"resource_changes": [],
		"apiVersion": "v1",
		"kind": "Pod",
	}
	kind.kind == "kubernetes" with input as {"apiVersion": "v1", "kind": "List", "items": [], "metrics": {"vus": {}}}
	kind.kind == "kubernetes" with input as [{"path": "a.yaml", "contents": {"apiVersion": "v1", "kind": "Pod"}}]
	kind.kind == "k6" with input as {"metrics": {"iterations": {"count": 1}}}
	kind.kind == "k6" with input as {"results": {"metrics": [7, {"name": "vus"}]}}
	kind.kind == "dotenv" with input as {"DEBUG": "False", "db.url": ""}
}

test_other_documents_are_of_no_kind if {
	every document in [
		{},
		[],
		null,
		"text",
		7,
		{"a": 1},
		{"2a": "x"},
		{"format_version": 1.2},
		{"metrics": {"other": {}}},
		{"results": {"metrics": {"a": {"name": "vus"}}}},
		{"kind": 1, "apiVersion": 2},
	] {
		not kind.kind with input as document
	}
}
