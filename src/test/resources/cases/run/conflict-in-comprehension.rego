# input {"rows": [{"k": "a", "v": 1}, {"k": "a", "v": 2}]}
package cases

answer := {row.k: row.v | some row in input.rows}
