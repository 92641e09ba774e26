# METADATA
# title: "What a policy of AWS allows and denies: the view `policy-statement`"
# description: |
#   One subject a statement, in the JSON text of any resource that holds a policy, or in the data source
#   `aws_iam_policy_document` that will make the text, where that is known only after apply. Its fields are "effect",
#   "actions", "not-actions", "resources", "principals", "public" (whether anybody may), "conditions" (the keys that
#   are asked of), "kind" ("identity", "resource", "trust") and "of" (what the policy is of). What nobody can read
#   is unknown, and told by its place alone: a policy may hold anything.
package gonogo.lib.policy_statements

import data.gonogo.lib.policy_conditions
import data.gonogo.lib.policy_documents
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

subjects := array.concat(
	[object.union(row.holder.subject, {"name": row.name, "view": view(row)}) | some row in array.concat(told, followed)],
	[object.union(undecided, {"view": object.union(undecided.view, of_holder(holder))}) |
		some holder in holders
		some reading in doubts(holder)
		undecided := views.undecided(holder.subject, reading, contents)
	],
)

contents := ["effect", "actions", "not-actions", "resources", "principals", "public", "conditions"]

view(row) := object.union(of_holder(row.holder), {
	"effect": effect(row),
	"actions": many(row, "Action"),
	"not-actions": exceptions(row.says.NotAction),
	"resources": many(row, "Resource"),
	"principals": principals(row),
	"public": public(row),
	"conditions": asked(row),
})

# Whose policy it is is known, whatever is in it.
of_holder(holder) := {name: {"value": holder[name], "state": "known", "path": holder.reading.path, "secret": false} |
	some name in ["kind", "of"]
}

# -- Holders -----------------------------------------------------------------------------------------

# [type, attribute, kind, what it is of]: where a text with a policy stands.
spellings := [
	["aws_iam_policy", ["policy"], "identity", "policy"],
	["aws_iam_role_policy", ["policy"], "identity", "role"],
	["aws_iam_role", ["inline_policy", "[*]", "policy"], "identity", "role"],
	["aws_iam_role", ["assume_role_policy"], "trust", "role"],
	["aws_iam_user_policy", ["policy"], "identity", "user"],
	["aws_iam_group_policy", ["policy"], "identity", "group"],
	["aws_ssoadmin_permission_set_inline_policy", ["inline_policy"], "identity", "permission-set"],
	["aws_s3_bucket", ["policy"], "resource", "bucket"],
	["aws_s3_bucket_policy", ["policy"], "resource", "bucket"],
	["aws_s3_access_point", ["policy"], "resource", "access-point"],
	["aws_s3control_access_point_policy", ["policy"], "resource", "access-point"],
	["aws_s3control_object_lambda_access_point_policy", ["policy"], "resource", "access-point"],
	["aws_s3control_multi_region_access_point_policy", ["details", "[*]", "policy"], "resource", "access-point"],
	["aws_kms_key", ["policy"], "resource", "key"],
	["aws_kms_external_key", ["policy"], "resource", "key"],
	["aws_kms_replica_key", ["policy"], "resource", "key"],
	["aws_kms_replica_external_key", ["policy"], "resource", "key"],
	["aws_kms_key_policy", ["policy"], "resource", "key"],
	["aws_sqs_queue", ["policy"], "resource", "queue"],
	["aws_sqs_queue_policy", ["policy"], "resource", "queue"],
	["aws_sns_topic", ["policy"], "resource", "topic"],
	["aws_sns_topic_policy", ["policy"], "resource", "topic"],
	["aws_secretsmanager_secret", ["policy"], "resource", "secret"],
	["aws_secretsmanager_secret_policy", ["policy"], "resource", "secret"],
	["aws_ecr_repository_policy", ["policy"], "resource", "repository"],
	["aws_ecr_registry_policy", ["policy"], "resource", "registry"],
	["aws_efs_file_system_policy", ["policy"], "resource", "file-system"],
	["aws_backup_vault_policy", ["policy"], "resource", "vault"],
	["aws_dynamodb_resource_policy", ["policy"], "resource", "table"],
	["aws_cloudwatch_event_bus_policy", ["policy"], "resource", "event-bus"],
	["aws_elasticsearch_domain", ["access_policies"], "resource", "domain"],
	["aws_elasticsearch_domain_policy", ["access_policies"], "resource", "domain"],
	["aws_opensearch_domain", ["access_policies"], "resource", "domain"],
	["aws_opensearch_domain_policy", ["access_policies"], "resource", "domain"],
]

holders := [{"subject": subject, "reading": reading, "kind": kind, "of": of} |
	some [type, field, kind, of] in spellings
	some subject in terraform.resources([type])
	some reading in terraform.read(subject, field)
	terraform.given(reading)
]

# Why nobody knows what statements a policy has.
doubts(holder) := [] if {
	count(statements(holder.reading)) > 0
} else := [object.union(holder.reading, {"state": "unknown", "reason": reason})] if {
	holder.reading.state == "known"
	reason := object.get(
		{"null": "is no JSON text", "object": "is a policy without statements"},
		type_name(values.json_text(holder.reading.value)),
		"is no policy",
	)
} else := [holder.reading] if {
	count(behind(holder)) == 0
} else := [object.union(
	holder.reading,
	{"reason": sprintf("is known only after apply, as is a part of %s", [document.name])},
) |
	some document in behind(holder)
	policy_documents.doubtful(document)
]

statements(reading) := [statement] if {
	reading.state == "known"
	statement := values.json_text(reading.value).Statement
	is_object(statement)
} else := values.json_text(reading.value).Statement if {
	reading.state == "known"
	is_array(values.json_text(reading.value).Statement)
} else := []

behind(holder) := policy_documents.behind(holder.subject, holder.reading.field) if {
	holder.reading.state == "unknown"
} else := []

# -- Statements --------------------------------------------------------------------------------------

# Of each, {element of the statement: reading}, whose value is as AWS writes it and null where there is none.
told := [{"holder": holder, "name": name, "says": as_written(holder.reading, statement)} |
	some holder in holders
	listed := statements(holder.reading)
	shared := twice([statement.Sid | some statement in listed])
	some i, statement in listed
	name := sprintf("%v%s/%s", [
		holder.subject.name,
		block_of(holder.reading.field),
		label(sid(statement), i, shared, holder.reading.secret),
	])
]

block_of(field) := sprintf("/%s[%d]", [field[0], field[1]]) if {
	count(field) > 1
} else := ""

elements := {
	"Sid",
	"Effect",
	"Principal",
	"NotPrincipal",
	"Action",
	"NotAction",
	"Resource",
	"NotResource",
	"Condition",
}

as_written(reading, statement) := {element: nothing_known | some element in elements} if {
	nothing_known := object.union(reading, {"value": null, "state": "unknown", "reason": flaw(statement)})
} else := {element: object.union(reading, {"value": object.get(statement, element, null)}) | some element in elements}

# AWS refuses what it does not know, and what is spelled in lower case.
flaw(statement) := "holds a statement that is no object" if {
	not is_object(statement)
} else := "holds a statement with a key that AWS does not have" if {
	count(object.keys(statement) - elements) > 0
}

# By its own name, where that is one, and tells nothing.
label(sid, i, shared, secret) := sid if {
	not secret
	is_string(sid)
	values.matches(sid, `^[A-Za-z0-9][A-Za-z0-9 _.-]{0,62}[A-Za-z0-9]$`)
	not sid in shared
} else := sprintf("statement[%d]", [i])

sid(statement) := statement.Sid if {
	is_object(statement)
} else := null

# Side by side, once they are sorted.
twice(sids) := {sid |
	sorted := sort(sids)
	some i, sid in sorted
	sorted[i + 1] == sid
}

followed := [{"holder": holder, "name": name, "says": says} |
	some holder in holders
	documents := behind(holder)
	names := {document.name | some document in documents}
	some document in documents
	listed := object.get(document.value, "statement", [])
	shared := twice([statement.sid | some statement in listed])
	some i, statement in listed
	not policy_documents.replaced(document, names, object.get(statement, "sid", null))
	says := policy_documents.says(document, i, holder.reading.secret)
	name := sprintf("%s/%s", [document.name, label(object.get(statement, "sid", null), i, shared, says.Sid.secret)])
]

# -- Fields ------------------------------------------------------------------------------------------

effect(row) := views.fed([row.says.Effect], lower(row.says.Effect.value)) if {
	row.says.Effect.value in {"Allow", "Deny"}
} else := unreadable(row.says.Effect, "holds a statement whose Effect is neither Allow nor Deny")

# What a statement of nothing but exceptions comes to is everything.
many(row, element) := views.fed([row.says[element]], one_or_many(row.says[element].value)) if {
	texts(row.says[element].value)
} else := views.fed([row.says[concat("", ["Not", element])]], ["*"]) if {
	row.says[element].value == null
	texts(row.says[concat("", ["Not", element])].value)
} else := views.fed([row.says[element]], null) if {
	# The resource of a trust is the role.
	element == "Resource"
	row.holder.kind != "identity"
	nothing(row.says.Resource)
	nothing(row.says.NotResource)
} else := unreadable(
	[reading | some name in ["", "Not"]; reading := row.says[concat("", [name, element])]; not nothing(reading)][0],
	sprintf("holds a statement whose %s is neither a text nor a list of texts", [element]),
) if {
	not both_nothing(row, element)
} else := unreadable(row.says[element], sprintf("holds a statement without %s", [element]))

both_nothing(row, element) if {
	nothing(row.says[element])
	nothing(row.says[concat("", ["Not", element])])
}

nothing(reading) if {
	reading.state == "known"
	reading.value == null
}

exceptions(reading) := views.fed([reading], one_or_many(reading.value)) if {
	texts(reading.value)
} else := views.fed([reading], null) if {
	reading.value == null
} else := unreadable(reading, "holds a statement whose NotAction is neither a text nor a list of texts")

unreadable(reading, reason) := views.doubt(reading) if {
	reading.state == "unknown"
} else := views.doubt(object.union(reading, {"reason": reason}))

texts(value) if is_string(value)

texts(value) if {
	is_array(value)
	count(value) > 0
	every text in value {
		is_string(text)
	}
}

one_or_many(value) := [value] if {
	is_string(value)
} else := value

# -- Who may -----------------------------------------------------------------------------------------

principals(row) := unreadable(asking(row), "names a principal, which AWS takes in no policy of an identity") if {
	row.holder.kind == "identity"
	not nothing(asking(row))
} else := views.fed([row.says.Principal], null) if {
	row.holder.kind == "identity"
} else := views.fed([row.says.Principal], sort(found)) if {
	found := named(row.says.Principal.value)
} else := views.fed([row.says.NotPrincipal], ["*"]) if {
	nothing(row.says.Principal)
	named(row.says.NotPrincipal.value)
} else := unreadable(asking(row), "holds a statement without a Principal that AWS would take")

# Everybody who is named; undefined where that is nothing AWS would take.
named(value) := {value} if {
	value == "*"
} else := {identifier | some some_of in value; some identifier in one_or_many(some_of)} if {
	is_object(value)
	count(value) > 0
	every type, some_of in value {
		type in {"AWS", "Service", "Federated", "CanonicalUser", "*"}
		texts(some_of)
	}
}

# Anybody at all may, and no condition leaves only somebody who is named.
public(row) := settled(row.says.Effect, false) if {
	row.says.Effect.value == "Deny"
} else := settled(row.says.Condition, false) if {
	narrowed(row) == "narrow"
} else := settled(row.says.Effect, false) if {
	row.holder.of == "access-point"
	inside(row.holder.subject)
} else := settled(asking(row), false) if {
	excludes_anybody(row)
} else := effect(row) if {
	effect(row).state == "unknown"
} else := settled(asking(row), true) if {
	anybody(row)
	narrowed(row) == "open"
} else := principals(row) if {
	principals(row).state == "unknown"
} else := asked(row) if {
	asked(row).state == "unknown"
} else := unreadable(row.says.Condition, "holds a statement for anybody under a condition that may leave only some")

# Of an access point that is in a network nobody else gets in, whatever its policy says.
inside(subject) if has_network(subject)

inside(subject) if {
	some key in terraform.aims(subject, ["access_point_arn"])
	key in points_inside
}

points_inside := {key |
	some point in terraform.resources(["aws_s3_access_point"])
	has_network(point)
	some key in terraform.keys(point, ["arn"])
}

has_network(subject) if {
	some reading in terraform.read_shallow(subject, ["vpc_configuration"])
	terraform.given(reading)
}

# Whatever else is known only after apply.
settled(reading, value) := {"value": value, "state": "known", "path": reading.path, "secret": reading.secret}

excludes_anybody(row) if {
	principals(row).state == "known"
	not anybody(row)
}

# A service or a provider of identities is somebody, whichever it will be.
excludes_anybody(row) if {
	row.holder.kind != "identity"
	row.says.Principal.state == "unknown"
	is_object(row.says.Principal.value)
	count(object.keys(row.says.Principal.value)) > 0
	count(object.keys(row.says.Principal.value) - {"Service", "Federated", "CanonicalUser"}) == 0
}

anybody(row) if "*" in principals(row).value

# One of several is enough, while others are known only after apply.
anybody(row) if {
	row.holder.kind != "identity"
	row.says.Principal.state == "unknown"
	some type, identifiers in row.says.Principal.value
	type in {"AWS", "*"}
	"*" in identifiers
}

asking(row) := row.says.NotPrincipal if {
	nothing(row.says.Principal)
	not nothing(row.says.NotPrincipal)
} else := row.says.Principal

# -- Conditions --------------------------------------------------------------------------------------

asked(row) := views.fed([row.says.Condition], keys) if {
	listed := conditions(row.says.Condition.value)
	keys := sort({key | some [_, key, _] in listed})
} else := unreadable(row.says.Condition, "holds a statement whose Condition AWS would not take")

narrowed(row) := policy_conditions.effect(conditions(row.says.Condition.value)) if {
	row.says.Condition.state == "known"
} else := "unsure"

# [operator, key, values]; undefined of what is no condition.
conditions(value) := [] if {
	value == null
} else := [[operator, key, [values.text(said) | some said in one_or_many_values(given)]] |
	some operator, asked_of in value
	some key, given in asked_of
] if {
	is_object(value)
	every operator, asked_of in value {
		is_string(operator)
		is_object(asked_of)
		every key, given in asked_of {
			is_string(key)
			every said in one_or_many_values(given) {
				values.text(said)
			}
		}
	}
}

one_or_many_values(value) := value if {
	is_array(value)
} else := [value]
