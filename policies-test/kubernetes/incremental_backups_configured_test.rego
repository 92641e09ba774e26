# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.kubernetes.incremental_backups_configured_test

import data.gonogo.kubernetes.incremental_backups_configured

test_pass_with_its_own_archive if {
	count(incremental_backups_configured.judged) > 0 with input as pass_with_its_own_archive
	count(incremental_backups_configured.deny) == 0 with input as pass_with_its_own_archive
}

pass_with_its_own_archive := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"backup": {"barmanObjectStore": {"destinationPath": "s3://shop-backups"}}, "instances": 3},
}

test_pass_with_a_plugin if {
	count(incremental_backups_configured.judged) > 0 with input as pass_with_a_plugin
	count(incremental_backups_configured.deny) == 0 with input as pass_with_a_plugin
}

pass_with_a_plugin := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {
		"instances": 3,
		"plugins": [
			{"name": "metrics.example.com"},
			{
				"isWALArchiver": true,
				"name": "barman-cloud.cloudnative-pg.io",
				"parameters": {"barmanObjectName": "shop"},
			},
		],
	},
}

test_pass_with_snapshots_of_its_volumes if {
	count(incremental_backups_configured.judged) > 0 with input as pass_with_snapshots_of_its_volumes
	count(incremental_backups_configured.deny) == 0 with input as pass_with_snapshots_of_its_volumes
}

pass_with_snapshots_of_its_volumes := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"backup": {"volumeSnapshot": {"className": "csi"}}, "instances": 3},
}

test_fail_none if {
	count(incremental_backups_configured.deny) > 0 with input as fail_none
}

fail_none := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"instances": 3},
}

test_fail_a_plugin_that_archives_nothing if {
	count(incremental_backups_configured.deny) > 0 with input as fail_a_plugin_that_archives_nothing
}

fail_a_plugin_that_archives_nothing := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"instances": 3, "plugins": [{"isWALArchiver": false, "name": "barman-cloud.cloudnative-pg.io"}]},
}

test_fail_a_plugin_that_is_off if {
	count(incremental_backups_configured.deny) > 0 with input as fail_a_plugin_that_is_off
}

fail_a_plugin_that_is_off := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {
		"instances": 3,
		"plugins": [{"enabled": false, "isWALArchiver": true, "name": "barman-cloud.cloudnative-pg.io"}],
	},
}

test_not_applicable_a_copy_of_another if {
	count(incremental_backups_configured.judged) == 0 with input as not_applicable_a_copy_of_another
	count(incremental_backups_configured.deny) == 0 with input as not_applicable_a_copy_of_another
}

not_applicable_a_copy_of_another := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop-copy"},
	"spec": {"instances": 1, "replica": {"enabled": true, "source": "shop"}},
}

test_not_applicable_a_cluster_of_something_else if {
	count(incremental_backups_configured.judged) == 0 with input as not_applicable_a_cluster_of_something_else
	count(incremental_backups_configured.deny) == 0 with input as not_applicable_a_cluster_of_something_else
}

not_applicable_a_cluster_of_something_else := {
	"apiVersion": "cluster.x-k8s.io/v1beta1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"controlPlaneRef": {"kind": "KubeadmControlPlane", "name": "shop"}},
}
