# Rules whose names may meet are one function, and that may not need itself.
package t

p[x].v := 1 if x := input.x

p.a.v := q

q := p.b.v
