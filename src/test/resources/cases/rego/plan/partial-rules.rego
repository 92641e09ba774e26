# Rules that gather: a set, an object, and sets below computed names.
package t

names contains item.name if some item in input.items

ports[item.name] := item.port if some item in input.items

tags[item.name] contains tag if {
	some item in input.items
	some tag in item.tags
}
