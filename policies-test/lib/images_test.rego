package gonogo.lib.images_test

import data.gonogo.lib.images

digest := "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

test_parts if {
	every image, parts in {
		"nginx": [null, null, "docker.io"],
		"nginx:1.27": ["1.27", null, "docker.io"],
		"library/nginx": [null, null, "docker.io"],
		"my_org/app:1": ["1", null, "docker.io"],
		"index.docker.io/library/nginx": [null, null, "docker.io"],
		"registry.example.com/shop": [null, null, "registry.example.com"],
		"registry.example.com:5000/shop": [null, null, "registry.example.com:5000"],
		"registry.example.com:5000/shop:1.0": ["1.0", null, "registry.example.com:5000"],
		"localhost/shop": [null, null, "localhost"],
		"localhost:5000/shop:x": ["x", null, "localhost:5000"],
		"[::1]:5000/shop": [null, null, "[::1]:5000"],
		"GHCR.io/shop": [null, null, "ghcr.io"],
		sprintf("ghcr.io/a/b/c@%s", [digest]): [null, digest, "ghcr.io"],
		sprintf("shop:latest@%s", [digest]): ["latest", digest, "docker.io"],
	} {
		[images.tag(image), images.digest(image), images.registry(image)] == parts
		not images.illegible(image)
	}
}

test_what_is_no_image if {
	every x in [
		"shop:${TAG}", "$(IMAGE)", "{{ image }}", "shop:", "shop@", "Shop:1", "a b", " shop", "shop:1\n", "a/b:1:2", "a//b",
		"/shop", "-x/y", "ko://x/y", "https://ghcr.io/shop", "shop@sha256:0123", "shop@sha256:ABC",
		5, true, ["shop"], {"name": "shop"},
	] {
		images.illegible(x)
		[images.tag(x), images.digest(x), images.registry(x)] == [null, null, null]
	}
}

test_nothing_is_not_illegible if {
	every nothing in [null, "", []] {
		[images.tag(nothing), images.digest(nothing), images.registry(nothing)] == [null, null, null]
		not images.illegible(nothing)
	}
}
