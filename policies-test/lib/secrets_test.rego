package gonogo.lib.secrets_test

import data.gonogo.lib.secrets

test_placeholders if {
	every text in [
		"changeme", "change-me-please", "CHANGE_ME", "please replace me", "!!!SET A KEY!!!", "<your key>", "{{ key }}", "[secret]",
		"your-secret-key", "my_password", "set-in-production", "TODO", "todo: ask ops", "xxxxxxxx", "********", "...", "-",
		"django-insecure-k3y9v8", "secret", "secret-key", "password1", "pass", "postgres", "Admin", "root", "test123",
		"123456789", "hunter2", "qwerty", "P@ssw0rd!", " postgres ",
	] {
		secrets.placeholder(text)
	}
}

test_no_placeholders if {
	every text in ["w8Rk2mQz7Lp4Tn6x", "k3y9v8x7c6z5b4n3m2l1", "correct-horse-battery-staple", "postgres-w8Rk2m", "", "testament of yore"] {
		not secrets.placeholder(text)
	}
	not secrets.placeholder(null)
	not secrets.placeholder(7)
}
