# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.db_connection_pooling_pgbouncer_test

import data.gonogo.kubernetes.db_connection_pooling_pgbouncer

test_pass if {
	count(db_connection_pooling_pgbouncer.judged) > 0 with input as pass
	count(db_connection_pooling_pgbouncer.deny) == 0 with input as pass
	count(db_connection_pooling_pgbouncer.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Pooler",
	"metadata": {"name": "shop-rw"},
	"spec": {"cluster": {"name": "shop"}, "instances": 2, "pgbouncer": {"poolMode": "transaction"}, "type": "rw"},
}

test_fail_alone if {
	count(db_connection_pooling_pgbouncer.deny) > 0 with input as fail_alone
}

fail_alone := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Pooler",
	"metadata": {"name": "shop-rw"},
	"spec": {"cluster": {"name": "shop"}, "instances": 1, "pgbouncer": {"poolMode": "transaction"}, "type": "rw"},
}

test_pass_by_session if {
	count(db_connection_pooling_pgbouncer.judged) > 0 with input as pass_by_session
	count(db_connection_pooling_pgbouncer.deny) == 0 with input as pass_by_session
	count(db_connection_pooling_pgbouncer.unknown) == 0 with input as pass_by_session
}

pass_by_session := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Pooler",
	"metadata": {"name": "shop-rw"},
	"spec": {"cluster": {"name": "shop"}, "instances": 2, "pgbouncer": {"poolMode": "session"}, "type": "rw"},
}

test_fail_by_statement if {
	count(db_connection_pooling_pgbouncer.deny) > 0 with input as fail_by_statement
}

fail_by_statement := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Pooler",
	"metadata": {"name": "shop-rw"},
	"spec": {"cluster": {"name": "shop"}, "instances": 2, "pgbouncer": {"poolMode": "statement"}, "type": "rw"},
}
