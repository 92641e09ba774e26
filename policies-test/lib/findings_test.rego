package gonogo.lib.findings_test

import data.gonogo.lib.findings

reading(value, state, secret) := {
	"subject": "s",
	"path": ["p"],
	"field": "f",
	"value": value,
	"state": state,
	"secret": secret,
}

test_words_begin_with_the_subject if {
	findings.unmet(reading(1, "known", false), "be odd").msg == "s: f is 1, must be odd"
	findings.unsure(reading(null, "unknown", false)).msg == "s: f is known only after apply"
	findings.about({"name": "s", "path": []}, "is alone").msg == "s: is alone"
	findings.nowhere("s", "there must be one").msg == "s: there must be one"
}

test_words_stand_without_the_subject if {
	findings.unmet(reading(1, "known", false), "be odd").words == "f is 1, must be odd"
	findings.unset(reading(null, "known", false)).words == "f is not set"
	findings.unsure(reading(null, "unknown", false)).words == "f is known only after apply"
	findings.about({"name": "s", "path": []}, "is alone").words == "is alone"
	findings.nowhere("s", "there must be one") == {
		"subject": "s",
		"path": [],
		"words": "there must be one",
		"msg": "s: there must be one",
		"absent": true,
	}
}

test_values_are_told_with_their_type if {
	findings.differs(reading("30", "known", false), "be", 30) == {
		"subject": "s",
		"path": ["p"],
		"words": `f is "30", must be 30`,
		"msg": `s: f is "30", must be 30`,
		"found": "30",
		"expected": 30,
	}
	findings.differs(
		reading(["a", 1], "known", false),
		"be one of",
		["b", true],
	).msg == `s: f is ["a", 1], must be one of "b", true`
}

test_whole_numbers_are_told_whole if {
	findings.unmet(reading(3.1536001e+07, "known", false), "be less").msg == "s: f is 31536001, must be less"
	findings.unmet(reading(1e3, "known", false), "be less").msg == "s: f is 1000, must be less"
	findings.unmet(reading(-0.5, "known", false), "be less").msg == "s: f is -0.5, must be less"
}

test_what_is_not_there_was_not_found if {
	finding := findings.beyond(reading(null, "known", false), "be at least", 7, "days")
	finding == {
		"subject": "s",
		"path": ["p"],
		"words": "f is not set, must be at least 7 days",
		"msg": "s: f is not set, must be at least 7 days",
		"expected": 7,
	}
	findings.unset(reading(null, "known", false)).msg == "s: f is not set"
	findings.unset(reading(null, "unstated", false)).msg == "s: f is left to the provider, must be set"
}

test_secrets_are_never_told if {
	every secret in [true, "hidden"] {
		finding := findings.differs(reading("hunter2", "known", secret), "be", "x")
		not finding.found
		not contains(json.marshal(finding), "hunter2")
	}
	findings.unmet(reading("hunter2", "known", true), "be x").msg == "s: f is (sensitive), must be x"
	findings.unmet(reading("hunter2", "known", "hidden"), "be x").msg == "s: f must be x"
}

test_lists_and_objects_are_not_told_whole if {
	finding := findings.unmet(reading([{"password": "hunter2"}], "known", false), "be empty")
	finding.msg == "s: f is a list of 1, must be empty"
	not finding.found
	findings.unmet(reading({"password": "hunter2"}, "known", false), "be empty").msg == "s: f is an object, must be empty"
}

test_long_texts_are_cut if {
	long := concat("", [x | some i in numbers.range(1, 100); x := "é"])
	cut := concat("", [x | some i in numbers.range(1, 79); x := "é"])
	findings.unmet(reading(long, "known", false), "be short").msg == concat("", [`s: f is "`, cut, `…", must be short`])
}

test_units if {
	findings.beyond(reading(231.7, "known", false), "be below", 200, "ms").msg == "s: f is 231.7 ms, must be below 200 ms"
	findings.beyond(reading(0, "known", false), "be at least", 1, "days").msg == "s: f is 0, must be at least 1 day"
	findings.beyond(reading(0, "known", false), "be above", 1, "").msg == "s: f is 0, must be above 1"
}

test_a_password_in_a_url_is_never_told if {
	every url, told in {
		"postgres://shop:s3cr3t@db:5432/shop": "postgres://shop:…@db:5432/shop",
		"redis://:s3cr3t@cache": "redis://:…@cache",
		"postgres://shop:s3/cr@3t@db/shop": "postgres://shop:…@db/shop",
		"postgres://db/shop?user=a&password=s3cr3t&sslmode=require": "postgres://db/shop?user=a&password=…&sslmode=require",
		"https://api.example.com/?access_token=s3cr3t": "https://api.example.com/?access_token=…",
		"https://api.example.com/?a=b": "https://api.example.com/?a=b",
	} {
		finding := findings.unmet(reading(url, "known", false), "be another")
		finding.found == told
		finding.msg == sprintf(`s: f is "%s", must be another`, [told])
		findings.unsure(findings.illegible(
			reading(url, "known", false),
			"image",
		)).words == sprintf(`f is "%s", which is no image`, [told])
		contains(findings.unmet(reading([url], "known", false), "be another").msg, told)
	}
}

test_what_is_untold if {
	findings.unmet(findings.untold(reading("{}", "known", false)), "hold more") == {
		"subject": "s",
		"path": ["p"],
		"words": "f must hold more",
		"msg": "s: f must hold more",
	}
	findings.unsure(findings.illegible(findings.untold(reading("{", "known", false)), "JSON")).words == "f is no JSON"
	findings.unmet(findings.untold(reading(null, "known", false)), "hold more").words == "f is not set, must hold more"
}
