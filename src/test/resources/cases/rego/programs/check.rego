# A check as it is generated: a gatherer's set, a threshold, a message.
package cases.programs.check

import data.cases.programs.lib
import data.cases.programs.params.keep as params

judged contains r.address if some r in lib.all("bucket")

deny contains finding(at, r, msg) if {
	some at, r in lib.all("bucket")
	not lib.at_least(r.days, params.min_days)
	msg := sprintf("keeps %v days, must keep at least %v", [r.days, params.min_days])
}

finding(at, r, msg) := {"subject": r.address, "path": ["resources", at], "msg": msg}
