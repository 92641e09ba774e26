package gonogo.lib.urls_test

import data.gonogo.lib.urls

test_parts if {
	every url, parts in {
		"postgres://u:p@h:5432/db?sslmode=require": ["postgres", "h", 5432],
		"rediss://:pw@cache.internal:6379/0": ["rediss", "cache.internal", 6379],
		"amqp://guest:guest@mq": ["amqp", "mq", null],
		"HTTPS://Example.COM./x": ["https", "example.com", null],
		"https://[2001:DB8::1]:8443/x": ["https", "2001:db8::1", 8443],
		"sqlite:///db.sqlite3": ["sqlite", null, null],
		"jdbc:postgresql://h/db": ["jdbc:postgresql", "h", null],
		"postgresql+psycopg2://u:p@q@h/db": ["postgresql+psycopg2", "h", null],
		"https://h:/x": ["https", "h", null],
		"https://%6cocalhost#top": ["https", "localhost", null],
		"http://пример.рф": ["http", "пример.рф", null],
		" https://h\n": ["https", "h", null],
		"postgres://u:pa$word@h/db": ["postgres", "h", null],
	} {
		[urls.scheme(url), urls.host(url), urls.port(url)] == parts
		not urls.illegible(url)
	}
}

test_what_is_no_url if {
	every x in [
		"h:5432", "mailto:a@b.example", "//h/x", "://h", "https:/h", "http://h:99999/", "http://h:x", "http://:8080",
		"redis://:p#ss@h:6379", "postgres://u:p/ss@h/db",
		"postgres://u:p@h1:5432,h2:5432/db", "https://h\\@evil/", "https://h h",
		"https://${HOST}/x", "https://h:${PORT}/x", "https://{{ host }}/x", "https://<host>/x",
		5, true, ["https://h"], {"url": "https://h"},
	] {
		urls.illegible(x)
		urls.illegible_query(x, "a")
		[urls.host(x), urls.port(x), urls.query(x, "a")] == [null, null, null]
	}
}

test_a_scheme_where_nothing_else_is_read if {
	every url, scheme in {
		"mongodb://h1,h2/db": "mongodb",
		"postgres://u:p/ss@h/db": "postgres",
		"https://${HOST}/x": "https",
		"sqlite:///db.sqlite3": "sqlite",
	} {
		urls.scheme(url) == scheme
		not urls.illegible_scheme(url)
	}
}

test_what_has_no_scheme if {
	every x in [
		"h:5432",
		"mailto:a@b.example",
		"${URL}",
		"https://a,http://b",
		"https://a http://b",
		"https:// a",
		"https://a;http://b",
		5,
		["https://a"],
	] {
		urls.scheme(x) == null
		urls.illegible_scheme(x)
	}
}

test_behind_the_question_mark if {
	urls.query("https://h?a=1&b=2#c=3", "b") == "2"
	urls.query("https://h?a=1&b=2", "c") == null
	urls.query("https://h/?a=", "a") == ""
	urls.query("https://h/?a", "a") == ""
	urls.query("https://h/?a=b=c", "a") == "b=c"
	urls.query("https://h/?%61=x+y%2Fz", "a") == "x y/z"
	urls.query("https://h/?a=1&a=1", "a") == "1"
	urls.query("https://h", "a") == null
	not urls.illegible_query("https://h", "a")
	not urls.illegible_query("https://h?b=${B}", "a")
}

test_what_nobody_can_tell_behind_it if {
	every url in [
		"https://h?a=1&a=2",
		"https://h?a=${A}",
		"https://h?$PARAMS",
		"https://h/x${PARAMS}",
		"https://h/x$PARAMS?a=1",
	] {
		urls.illegible_query(url, "a")
		not urls.illegible(url)
	}
}

test_nothing_is_not_illegible if {
	every nothing in [null, "", []] {
		not urls.illegible(nothing)
		not urls.illegible_query(nothing, "a")
		[urls.scheme(nothing), urls.host(nothing), urls.port(nothing), urls.query(nothing, "a")] == [null, null, null, null]
	}
}

test_who_logs_in if {
	every url, login in {
		"postgres://web:a%40b%2Fc@db/shop": ["web", "a@b/c"],
		"postgres://we%62@db/shop": ["web", null],
		"postgres://web:@db/shop": ["web", ""],
		"rediss://:hunter2@cache:6379/0": [null, "hunter2"],
		"postgres://web:a/b@db/shop": ["web", "a/b"],
		"mongodb://web:a@one:27017,two:27017/shop": ["web", "a"],
		"jdbc:mysql://web:a@db/shop": ["web", "a"],
		" postgres://web:a@db/shop ": ["web", "a"],
		"postgres://db:5432/shop@2": [null, null],
		"sqlite:///shop.sqlite3": [null, null],
	} {
		[urls.user(url), urls.password(url)] == login
		not urls.illegible_user(url)
		not urls.illegible_password(url)
	}
}

test_who_logs_in_that_nobody_can_tell if {
	every url in [
		"web:a@db",
		"jdbc:postgresql://db/shop?user=web&password=a",
		"postgres://web@db/shop?PASSWORD=a",
		"redis://:a@one,redis://:b@two",
		5,
		["postgres://web:a@db"],
	] {
		[urls.user(url), urls.password(url)] == [null, null]
		urls.illegible_user(url)
		urls.illegible_password(url)
	}
	every nothing in [null, "", []] {
		not urls.illegible_user(nothing)
		not urls.illegible_password(nothing)
		[urls.user(nothing), urls.password(nothing)] == [null, null]
	}
}
