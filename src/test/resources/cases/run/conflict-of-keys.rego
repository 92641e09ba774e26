# One key with two values in a partial object.
# input {"rows": [{"k": "a", "v": 1}, {"k": "a", "v": 2}]}
package cases

answer := table

table[row.k] := row.v if some row in input.rows
