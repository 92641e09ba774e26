package gonogo.lib.addresses_test

import data.gonogo.lib.addresses

# However an address of IPv6 is written, its block is the same one.
test_words_of_one_block if {
	every text in ["2001:db8::/32", "2001:DB8:0::1/32", "2001:0db8:0:0:0:0:0:0/32", "2001:db8::1.2.3.4/32"] {
		addresses.parsed(text) == {"cidr": "2001:db8:0:0:0:0:0:0/32", "network": 536939960, "prefix": 32, "width": 128}
	}
}

test_address_with_all_its_groups if {
	addresses.parsed("1:2:3:4:5:6:7:8").network == addresses.parsed("1:2:3:4:5:6:0.7.0.8").network
}

test_no_address if {
	not addresses.legible("2001:db8:::/32")
	not addresses.legible("2001:db8::/129")
}

# Two halves of a /31 are more than a /32; one block in two words, and one that another holds, are not.
test_blocks_add_up if {
	addresses.wide({"2600::/33", "2600:0:8000::/33", "2600:1::/33"})
	not addresses.wide({"2600::/32", "2600::1/32", "2600:0:8000::/33"})
}
