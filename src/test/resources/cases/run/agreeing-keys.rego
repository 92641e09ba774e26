# The same value under the same key twice is no conflict.
# input {"rows": [{"k": "a", "v": 1}, {"k": "a", "v": 1.0}, {"k": "b", "v": [1]}]}
package cases

answer := table

table[row.k] := row.v if some row in input.rows
