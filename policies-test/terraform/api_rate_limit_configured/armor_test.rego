# Generated from the examples in content/fr/06-api-mobile.md: change those.
package gonogo.terraform.api_rate_limit_configured.armor_test

import data.gonogo.terraform.api_rate_limit_configured.armor as api_rate_limit_configured_armor

test_pass_a_minute if {
	count(api_rate_limit_configured_armor.judged) > 0 with input as pass_a_minute
	count(api_rate_limit_configured_armor.deny) == 0 with input as pass_a_minute
	count(api_rate_limit_configured_armor.unknown) == 0 with input as pass_a_minute
}

pass_a_minute := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [
			{"action": {"constant_value": "allow"}, "priority": {"constant_value": 2147483647}},
			{
				"action": {"constant_value": "throttle"},
				"priority": {"constant_value": 100},
				"rate_limit_options": [{
					"enforce_on_key": {"constant_value": "IP"},
					"rate_limit_threshold": [{
						"count": {"constant_value": 1000},
						"interval_sec": {"constant_value": 60},
					}],
				}],
			},
		]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [
				{"action": "allow", "priority": 2147483647},
				{
					"action": "throttle",
					"priority": 100,
					"rate_limit_options": [{
						"enforce_on_key": "IP",
						"rate_limit_threshold": [{"count": 1000, "interval_sec": 60}],
					}],
				},
			]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_pass_five_minutes_and_then_out if {
	count(api_rate_limit_configured_armor.judged) > 0 with input as pass_five_minutes_and_then_out
	count(api_rate_limit_configured_armor.deny) == 0 with input as pass_five_minutes_and_then_out
	count(api_rate_limit_configured_armor.unknown) == 0 with input as pass_five_minutes_and_then_out
}

pass_five_minutes_and_then_out := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [{
			"action": {"constant_value": "rate_based_ban"},
			"preview": {"constant_value": false},
			"priority": {"constant_value": 100},
			"rate_limit_options": [{
				"enforce_on_key": {"constant_value": "XFF_IP"},
				"rate_limit_threshold": [{"count": {"constant_value": 5000}, "interval_sec": {"constant_value": 300}}],
			}],
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [{
				"action": "rate_based_ban",
				"preview": false,
				"priority": 100,
				"rate_limit_options": [{
					"enforce_on_key": "XFF_IP",
					"rate_limit_threshold": [{"count": 5000, "interval_sec": 300}],
				}],
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_more_in_a_minute if {
	count(api_rate_limit_configured_armor.deny) > 0 with input as fail_one_more_in_a_minute
}

fail_one_more_in_a_minute := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [{
			"action": {"constant_value": "throttle"},
			"priority": {"constant_value": 100},
			"rate_limit_options": [{
				"enforce_on_key": {"constant_value": "IP"},
				"rate_limit_threshold": [{"count": {"constant_value": 1001}, "interval_sec": {"constant_value": 60}}],
			}],
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [{
				"action": "throttle",
				"priority": 100,
				"rate_limit_options": [{
					"enforce_on_key": "IP",
					"rate_limit_threshold": [{"count": 1001, "interval_sec": 60}],
				}],
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_second_less if {
	count(api_rate_limit_configured_armor.deny) > 0 with input as fail_one_second_less
}

fail_one_second_less := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [{
			"action": {"constant_value": "throttle"},
			"priority": {"constant_value": 100},
			"rate_limit_options": [{
				"enforce_on_key": {"constant_value": "IP"},
				"rate_limit_threshold": [{"count": {"constant_value": 1000}, "interval_sec": {"constant_value": 59}}],
			}],
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [{
				"action": "throttle",
				"priority": 100,
				"rate_limit_options": [{
					"enforce_on_key": "IP",
					"rate_limit_threshold": [{"count": 1000, "interval_sec": 59}],
				}],
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_more_in_five if {
	count(api_rate_limit_configured_armor.deny) > 0 with input as fail_one_more_in_five
}

fail_one_more_in_five := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [{
			"action": {"constant_value": "rate_based_ban"},
			"priority": {"constant_value": 100},
			"rate_limit_options": [{
				"enforce_on_key": {"constant_value": "IP"},
				"rate_limit_threshold": [{"count": {"constant_value": 5001}, "interval_sec": {"constant_value": 300}}],
			}],
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [{
				"action": "rate_based_ban",
				"priority": 100,
				"rate_limit_options": [{
					"enforce_on_key": "IP",
					"rate_limit_threshold": [{"count": 5001, "interval_sec": 300}],
				}],
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_second_less_than_five if {
	count(api_rate_limit_configured_armor.deny) > 0 with input as fail_one_second_less_than_five
}

fail_one_second_less_than_five := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [{
			"action": {"constant_value": "throttle"},
			"priority": {"constant_value": 100},
			"rate_limit_options": [{
				"enforce_on_key": {"constant_value": "IP"},
				"rate_limit_threshold": [{"count": {"constant_value": 5000}, "interval_sec": {"constant_value": 299}}],
			}],
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [{
				"action": "throttle",
				"priority": 100,
				"rate_limit_options": [{
					"enforce_on_key": "IP",
					"rate_limit_threshold": [{"count": 5000, "interval_sec": 299}],
				}],
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_all_clients_together if {
	count(api_rate_limit_configured_armor.deny) > 0 with input as fail_all_clients_together
}

fail_all_clients_together := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [{
			"action": {"constant_value": "throttle"},
			"priority": {"constant_value": 100},
			"rate_limit_options": [{
				"enforce_on_key": {"constant_value": "ALL"},
				"rate_limit_threshold": [{"count": {"constant_value": 1000}, "interval_sec": {"constant_value": 60}}],
			}],
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [{
				"action": "throttle",
				"priority": 100,
				"rate_limit_options": [{
					"enforce_on_key": "ALL",
					"rate_limit_threshold": [{"count": 1000, "interval_sec": 60}],
				}],
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_together_unless_it_says if {
	count(api_rate_limit_configured_armor.deny) > 0 with input as fail_together_unless_it_says
}

fail_together_unless_it_says := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [{
			"action": {"constant_value": "throttle"},
			"priority": {"constant_value": 100},
			"rate_limit_options": [{"rate_limit_threshold": [{
				"count": {"constant_value": 1000},
				"interval_sec": {"constant_value": 60},
			}]}],
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [{
				"action": "throttle",
				"priority": 100,
				"rate_limit_options": [{"rate_limit_threshold": [{"count": 1000, "interval_sec": 60}]}],
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_the_lower_one_is_not_in_force if {
	count(api_rate_limit_configured_armor.deny) > 0 with input as fail_the_lower_one_is_not_in_force
}

fail_the_lower_one_is_not_in_force := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [
			{
				"action": {"constant_value": "throttle"},
				"priority": {"constant_value": 100},
				"rate_limit_options": [{
					"enforce_on_key": {"constant_value": "IP"},
					"rate_limit_threshold": [{
						"count": {"constant_value": 9000},
						"interval_sec": {"constant_value": 60},
					}],
				}],
			},
			{
				"action": {"constant_value": "throttle"},
				"preview": {"constant_value": true},
				"priority": {"constant_value": 90},
				"rate_limit_options": [{
					"enforce_on_key": {"constant_value": "IP"},
					"rate_limit_threshold": [{
						"count": {"constant_value": 500},
						"interval_sec": {"constant_value": 60},
					}],
				}],
			},
		]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [
				{
					"action": "throttle",
					"priority": 100,
					"rate_limit_options": [{
						"enforce_on_key": "IP",
						"rate_limit_threshold": [{"count": 9000, "interval_sec": 60}],
					}],
				},
				{
					"action": "throttle",
					"preview": true,
					"priority": 90,
					"rate_limit_options": [{
						"enforce_on_key": "IP",
						"rate_limit_threshold": [{"count": 500, "interval_sec": 60}],
					}],
				},
			]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_the_lower_one_lets_through if {
	count(api_rate_limit_configured_armor.deny) > 0 with input as fail_the_lower_one_lets_through
}

fail_the_lower_one_lets_through := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [
			{
				"action": {"constant_value": "throttle"},
				"priority": {"constant_value": 100},
				"rate_limit_options": [{
					"enforce_on_key": {"constant_value": "IP"},
					"rate_limit_threshold": [{
						"count": {"constant_value": 9000},
						"interval_sec": {"constant_value": 60},
					}],
				}],
			},
			{
				"action": {"constant_value": "allow"},
				"priority": {"constant_value": 90},
				"rate_limit_options": [{
					"enforce_on_key": {"constant_value": "IP"},
					"rate_limit_threshold": [{
						"count": {"constant_value": 500},
						"interval_sec": {"constant_value": 60},
					}],
				}],
			},
		]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [
				{
					"action": "throttle",
					"priority": 100,
					"rate_limit_options": [{
						"enforce_on_key": "IP",
						"rate_limit_threshold": [{"count": 9000, "interval_sec": 60}],
					}],
				},
				{
					"action": "allow",
					"priority": 90,
					"rate_limit_options": [{
						"enforce_on_key": "IP",
						"rate_limit_threshold": [{"count": 500, "interval_sec": 60}],
					}],
				},
			]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(api_rate_limit_configured_armor.deny) == 0 with input as unknown_from_elsewhere
	count(api_rate_limit_configured_armor.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [{
			"action": {"constant_value": "throttle"},
			"priority": {"constant_value": 100},
			"rate_limit_options": [{
				"enforce_on_key": {"constant_value": "IP"},
				"rate_limit_threshold": [{
					"count": {"references": ["var.unknown"]},
					"interval_sec": {"constant_value": 60},
				}],
			}],
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [{
				"action": "throttle",
				"priority": 100,
				"rate_limit_options": [{"enforce_on_key": "IP", "rate_limit_threshold": [{"interval_sec": 60}]}],
			}]},
			"after_sensitive": {},
			"after_unknown": {
				"arn": true,
				"id": true,
				"rule": [{"rate_limit_options": [{"rate_limit_threshold": [{"count": true}]}]}],
			},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_none_that_counts if {
	count(api_rate_limit_configured_armor.judged) == 0 with input as not_applicable_none_that_counts
	count(api_rate_limit_configured_armor.deny) == 0 with input as not_applicable_none_that_counts
	count(api_rate_limit_configured_armor.unknown) == 0 with input as not_applicable_none_that_counts
}

not_applicable_none_that_counts := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_security_policy.edge",
		"expressions": {"rule": [
			{"action": {"constant_value": "allow"}, "priority": {"constant_value": 2147483647}},
			{
				"action": {"constant_value": "throttle"},
				"preview": {"constant_value": true},
				"priority": {"constant_value": 90},
				"rate_limit_options": [{
					"enforce_on_key": {"constant_value": "IP"},
					"rate_limit_threshold": [{
						"count": {"constant_value": 500},
						"interval_sec": {"constant_value": 60},
					}],
				}],
			},
		]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_security_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_security_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"rule": [
				{"action": "allow", "priority": 2147483647},
				{
					"action": "throttle",
					"preview": true,
					"priority": 90,
					"rate_limit_options": [{
						"enforce_on_key": "IP",
						"rate_limit_threshold": [{"count": 500, "interval_sec": 60}],
					}],
				},
			]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_security_policy",
	}],
	"terraform_version": "1.11.4",
}
