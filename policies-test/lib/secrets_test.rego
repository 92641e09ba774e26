package gonogo.lib.secrets_test

import data.gonogo.lib.secrets

test_placeholders if {
	every text in [
		"changeme", "change-me-please", "CHANGE_ME", "please replace me",
		"!!!SET A KEY!!!", "<your key>", "{{ key }}", "[secret]",
		"your-secret-key", "my_password", "set-in-production", "TODO", "todo: ask ops", "xxxxxxxx", "********", "...", "-",
		"django-insecure-k3y9v8", "secret", "secret-key", "password1", "pass", "postgres", "Admin", "root", "test123",
		"123456789", "hunter2", "qwerty", "P@ssw0rd!", " postgres ",
	] {
		secrets.placeholder(text)
	}
}

test_no_placeholders if {
	every text in [
		"w8Rk2mQz7Lp4Tn6x",
		"k3y9v8x7c6z5b4n3m2l1",
		"correct-horse-battery-staple",
		"postgres-w8Rk2m",
		"",
		"testament of yore",
	] {
		not secrets.placeholder(text)
	}
	not secrets.placeholder(null)
	not secrets.placeholder(7)
}

test_numbers_are_looked_at_as_they_are_written if {
	secrets.placeholder(123456)
	not secrets.chosen(123456)
	secrets.chosen(8274650913)
}

test_what_is_chosen if {
	every text in ["w8Rk2mQz7Lp4Tn6x", "", false] {
		secrets.chosen(text)
	}
	every other in ["changeme", null, [], {"a": "w8Rk2mQz7Lp4Tn6x"}] {
		not secrets.chosen(other)
	}
}

test_what_is_no_name if {
	every text in [
		"changeme", "change-me.example.com", "CHANGE_ME", "change me, please",
		"your-domain.com", "yourdomain.com", "your_host", "TODO",
		"placeholder", "none", "xxx",
	] {
		secrets.unnamed(text)
	}
}

test_what_may_be_a_name if {
	every text in [
		"my-shop.example.com", "exchange-it.com", "test",
		"redis", "todo.example.com", "sample.shop.com", "xn--bcher-kva.example",
		"yourshop.com", "shop.example.com", "",
	] {
		not secrets.unnamed(text)
	}
	not secrets.unnamed(null)
}

test_the_password_of_a_url if {
	every url, password in {
		"postgres://shop:a%40b%2Fc@db/shop": "a@b/c",
		"postgres://shop:a+b@db/shop": "a+b",
		"postgres://shop:a%zz@db/shop": "a%zz",
		"postgres://shop:a@b@db/shop": "a@b",
		"postgres://shop:a/b@db/shop": "a/b",
		"redis://:changeme@cache:6379/0": "changeme",
		"redis://:@cache": "",
	} {
		secrets.of_url(url) == password
	}
	every url in [
		"postgres://shop@db/shop",
		"redis://cache:6379/0",
		"postgres://db:5432/shop?user=a@b",
		"",
		"shop:a@db",
		null,
		5,
	] {
		secrets.of_url(url) == null
	}
}
