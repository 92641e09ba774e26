# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.dotenv.redis_deployed_configured_test

import data.gonogo.dotenv.redis_deployed_configured

test_pass if {
	count(redis_deployed_configured.judged) > 0 with input as pass
	count(redis_deployed_configured.deny) == 0 with input as pass
	count(redis_deployed_configured.unknown) == 0 with input as pass
}

pass := {"REDIS_URL": "rediss://shop:w8Rk2mQz7Lp4Tn6x@master.shop.abc123.euw3.cache.amazonaws.com:6379/0"}

test_pass_inside_the_cluster if {
	count(redis_deployed_configured.judged) > 0 with input as pass_inside_the_cluster
	count(redis_deployed_configured.deny) == 0 with input as pass_inside_the_cluster
	count(redis_deployed_configured.unknown) == 0 with input as pass_inside_the_cluster
}

pass_inside_the_cluster := {"REDIS_URL": "redis://:w8Rk2mQz7Lp4Tn6x@cache:6379/0"}

test_fail_no_password if {
	count(redis_deployed_configured.deny) > 0 with input as fail_no_password
}

fail_no_password := {"REDIS_URL": "redis://cache:6379/0"}

test_fail_under_another_name if {
	count(redis_deployed_configured.deny) > 0 with input as fail_under_another_name
}

fail_under_another_name := {"DJANGO_CACHE_LOCATION": "redis://cache:6379/1"}

test_pass_an_empty_one_and_one_of_something_else_are_none if {
	count(redis_deployed_configured.judged) > 0 with input as pass_an_empty_one_and_one_of_something_else_are_none
	count(redis_deployed_configured.deny) == 0 with input as pass_an_empty_one_and_one_of_something_else_are_none
	count(redis_deployed_configured.unknown) == 0 with input as pass_an_empty_one_and_one_of_something_else_are_none
}

pass_an_empty_one_and_one_of_something_else_are_none := {
	"CACHE_URL": "memcached://cache:11211",
	"CELERY_BROKER_URL": "redis://:w8Rk2mQz7Lp4Tn6x@cache:6379/1",
	"REDIS_URL": "",
}

test_unknown_put_in_elsewhere if {
	count(redis_deployed_configured.deny) == 0 with input as unknown_put_in_elsewhere
	count(redis_deployed_configured.unknown) > 0 with input as unknown_put_in_elsewhere
}

unknown_put_in_elsewhere := {"REDIS_URL": "redis://${REDIS_HOST}:6379/"}

test_fail_a_password_that_nobody_changed if {
	count(redis_deployed_configured.deny) > 0 with input as fail_a_password_that_nobody_changed
}

fail_a_password_that_nobody_changed := {"REDIS_URL": "rediss://:changeme@cache:6379/0"}

test_fail_in_clear_to_a_public_name if {
	count(redis_deployed_configured.deny) > 0 with input as fail_in_clear_to_a_public_name
}

fail_in_clear_to_a_public_name := {"CACHE_URL": "redis://:w8Rk2mQz7Lp4Tn6x@redis.example.com:6379/0"}
