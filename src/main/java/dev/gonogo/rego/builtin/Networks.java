package dev.gonogo.rego.builtin;

import dev.gonogo.value.Value;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// IP addresses and the networks that hold them (OPA's documentation, "Net"); asks no name server.
final class Networks {
  private static final int V4_BITS = 32;
  private static final int V6_BITS = 128;
  // `::ffff:0:0/96`: an IPv4 address written as an IPv6 one.
  private static final BigInteger MARK = BigInteger.valueOf(0xFFFF);
  private static final BigInteger MAPPED = MARK.shiftLeft(V4_BITS);

  static final List<Builtin> ALL =
      List.of(
          Builtin.of("net.cidr_contains(string, string) -> boolean", (_, a) -> contains(a)),
          Builtin.of("net.cidr_intersects(string, string) -> boolean", (_, a) -> intersects(a)),
          Builtin.of(
              "net.cidr_is_valid(string) -> boolean",
              (_, a) -> Value.of(Network.parse(Args.text(a, 0)).isPresent())));

  /// An address as a number.
  private record Address(BigInteger number, int bits) {
    static Optional<Address> parse(String text) {
      return text.contains(":") ? v6(text) : v4(text);
    }

    private static Optional<Address> v4(String text) {
      String[] parts = text.split("\\.", -1);
      BigInteger number = BigInteger.ZERO;
      for (String part : parts) {
        if (!part.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(part) > 255) {
          return Optional.empty();
        }
        number = number.shiftLeft(8).add(new BigInteger(part));
      }
      return parts.length == 4 ? Optional.of(new Address(number, V4_BITS)) : Optional.empty();
    }

    private static Optional<Address> v6(String text) {
      if (text.contains("%") || text.contains("[")) {
        return Optional.empty();
      }
      try {
        // Literals only. A mapped IPv4 address comes back as one.
        InetAddress address = Inet6Address.ofLiteral(text);
        var number = new BigInteger(1, address.getAddress());
        return Optional.of(
            address instanceof Inet6Address
                ? new Address(number, V6_BITS)
                : new Address(number, V4_BITS));
      } catch (IllegalArgumentException _) {
        return Optional.empty();
      }
    }
  }

  /// A network: the addresses that begin with the same bits.
  private record Network(Address first, int prefix) {
    static Optional<Network> parse(String text) {
      int slash = text.indexOf('/');
      if (slash < 0 || !text.substring(slash + 1).matches("0|[1-9][0-9]{0,2}")) {
        return Optional.empty();
      }
      int prefix = Integer.parseInt(text.substring(slash + 1));
      String address = text.substring(0, slash);
      return Address.parse(address)
          .map(a -> address.contains(":") ? wide(a) : a)
          .filter(a -> prefix <= a.bits())
          .map(a -> of(masked(a, prefix), prefix));
    }

    // One of IPv4 addresses that are written as IPv6 ones is one of IPv4 addresses.
    private static Network of(Address first, int prefix) {
      boolean mapped = first.bits() == V6_BITS && first.number().shiftRight(V4_BITS).equals(MARK);
      return mapped
          ? new Network(
              new Address(first.number().subtract(MAPPED), V4_BITS),
              Math.max(0, prefix - V6_BITS + V4_BITS))
          : new Network(first, prefix);
    }

    // Behind a slash an IPv6 address counts all its bits.
    private static Address wide(Address a) {
      return a.bits() == V6_BITS ? a : new Address(a.number().or(MAPPED), V6_BITS);
    }

    private static Address masked(Address a, int prefix) {
      int host = a.bits() - prefix;
      return new Address(a.number().shiftRight(host).shiftLeft(host), a.bits());
    }

    private Address last() {
      BigInteger host = BigInteger.ONE.shiftLeft(first.bits() - prefix).subtract(BigInteger.ONE);
      return new Address(first.number().or(host), first.bits());
    }

    boolean contains(Address address) {
      return address.bits() == first.bits() && masked(address, prefix).equals(first);
    }

    boolean contains(Network other) {
      return contains(other.first) && contains(other.last());
    }
  }

  private Networks() {}

  private static Network network(Value[] a, int at) {
    String text = Args.text(a, at);
    return Network.parse(text)
        .orElseThrow(() -> new BuiltinException("invalid CIDR address: " + text));
  }

  private static Value contains(Value[] a) {
    Network network = network(a, 0);
    String text = Args.text(a, 1);
    Optional<Address> address = Address.parse(text);
    if (address.isPresent()) {
      return Value.of(network.contains(address.get()));
    }
    Network other =
        Network.parse(text)
            .orElseThrow(() ->
                new BuiltinException(
                    "not a valid textual representation of an IP address or CIDR: " + text));
    return Value.of(network.contains(other));
  }

  private static Value intersects(Value[] a) {
    Network x = network(a, 0);
    Network y = network(a, 1);
    return Value.of(x.contains(y.first()) || y.contains(x.first()));
  }
}
