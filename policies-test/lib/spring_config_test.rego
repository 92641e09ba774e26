package gonogo.lib.spring_config_test

import data.gonogo.lib.documents
import data.gonogo.lib.spring_config
import data.gonogo.lib.spring_names
import data.gonogo.lib.spring_profiles

test_spellings if {
	every name in ["my.pool-size[0].x", "my.poolSize[0].x", "MY.POOL_SIZE[0].X", "my[pool-size][0].x"] {
		spring_names.canonical(name) == "my.poolsize[0].x"
	}
}

test_for_whom if {
	every row in [
		[[], "yes"], [["prod"], "yes"], [["PROD"], "yes"], [["dev", "prod"], "yes"], [["!dev"], "yes"], [["!prod"], "no"],
		[["dev"], "no"], [["live"], "no"], [["aws"], "maybe"], [["!aws"], "maybe"], [["prod & dev"], "no"], [
			["prod & !dev"],
			"yes",
		],
		[["aws & dev"], "no"], [["aws|prod"], "yes"], [
			["aws | dev"],
			"maybe",
		],
		[["(prod)"], "maybe"], [["a & b | c"], "maybe"],
		[["default"], "no"],
	] {
		spring_profiles.applies("", row[0], {"prod"}) == row[1]
	}
	spring_profiles.applies("", ["default"], set()) == "yes"
	spring_profiles.applies("dev", ["prod"], {"prod"}) == "no"
	spring_profiles.applies("prod", ["aws"], {"prod"}) == "maybe"
}

document(contents) := {"profile": "", "documents": [{"path": "application.yml", "contents": contents}]}

test_what_is_odd_stops_nothing if {
	every odd in [null, 7, "text", [], [{}], {"a": null}, {"a": [[1], {}]}, {"a": {"b": []}}] {
		[spring_config.read("c").state, spring_config.read("c").value] == ["known", null] with input as document(odd)
	}
	not spring_config.here with input as {"profile": "", "documents": []}
	spring_config.read("a").value == null with input as {"profile": "", "documents": [{"path": "x"}]}
}

test_a_lone_file_is_read_as_it_is if {
	spring_config.read("server.port").path == ["server.port"] with input as {"server.port": "80"}
	spring_config.read("spring.a").path == ["spring", "a"] with input as {"spring": {"a": 1}}
	spring_config.read("spring.a").value == "1" with input as {
		"spring": {"a": 1},
		"spring.config.activate.on-profile": "prod",
	}
	not spring_config.here with input as {"spring": {"a": 1}, "spring.config.activate.on-profile": "dev"}
}

test_files_of_a_folder_belong_together if {
	files := [
		{"path": "a/application.yml", "contents": {"server": {"port": 80}}},
		{"path": "a/application-prod.yml", "contents": {"x": 1}},
		{"path": "b/application.properties", "contents": {"y": "1"}},
		{"path": "b/other.yml", "contents": {"z": 1}},
		{"path": "b/application.yml", "contents": {"apiVersion": "v1", "kind": "Pod"}},
	]
	found := documents.all with input as files
	{document.name | some document in found} == {"the manifests", "a/application.yml (prod)", "b/application.properties"}
	some document in found
	document.value == {"profile": "prod", "documents": [
		{"path": "application.yml", "contents": {"server": {"port": 80}}},
		{"path": "application-prod.yml", "contents": {"x": 1}},
	]}
}
