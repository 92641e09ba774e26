package gonogo.lib.spring_files_test

import data.gonogo.lib.spring_files

test_names if {
	every name in ["application.yml", "bootstrap.yaml", "application-prod.properties", "a/b/Application.YML"] {
		spring_files.named(name)
	}
	every name in ["applications.yml", "my-application.yml", "application.json", "application", "log.properties"] {
		not spring_files.named(name)
	}
}

read(text) := spring_files.documents("application.properties", text)

test_lines if {
	every line in [
		"a.b=c",
		"a.b = c",
		"a.b:c",
		"a.b c",
		" \ta.b\t:\fc",
		"a.\\b=c",
		"a.b=\\\n   c",
		"a\\\n .b=c",
		"! x\na.b=\\u0063",
	] {
		read(line) == [{"path": "application.properties", "contents": {"a.b": "c"}}]
	}
}

test_values if {
	every row in [
		["a=b=c", "b=c"], ["a", ""], ["a=", ""], ["a=# b", "# b"], ["a=b\\\\", "b\\"], ["a=b\\\\\nc=d", "b\\"],
		["a=b\\\r\n  c", "bc"], ["a=\\t\\n\\q", "\t\nq"], ["a=1\na=2", "2"], ["a=b\\", "b"], ["a=${b:c}", "${b:c}"],
	] {
		read(row[0])[0].contents.a == row[1]
	}
}

test_documents if {
	[document.contents |
		some document in read("a=1\n#---\na=2\n!---  \nb=3\n#---\n")
	] == [{"a": "1"}, {"a": "2"}, {"b": "3"}]
	count(read("a=1\n# x\n#---\na=2")) == 1
	count(read("a=1\n#---\n# x\na=2")) == 1
	count(read("a=1\n #---\na=2")) == 1
	read("# nothing") == []
}

test_yaml if {
	spring_files.documents("application.yml", "a: 1\n---\n# x\n---\nb: 2\n--- # y\n- c\n") == [
		{"path": "application.yml", "contents": {"a": 1}},
		{"path": "application.yml", "contents": {"b": 2}},
	]
	not spring_files.documents("application.yml", "a: 1\n---\nb: [\n")
}
