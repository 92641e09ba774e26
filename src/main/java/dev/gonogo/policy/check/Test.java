package dev.gonogo.policy.check;

import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoTerm;

/// A condition and its opposite, each as a good author would write it.
record Test(RegoLiteral holds, RegoLiteral fails) {
  static Test of(RegoTerm term) {
    return new Test(new RegoLiteral.Holds(term), new RegoLiteral.Not(term));
  }

  /// `left == right`, or `left != right`.
  static Test equal(RegoTerm left, RegoTerm right) {
    return new Test(
        new RegoLiteral.Holds(RegoTerm.equal(left, right)),
        new RegoLiteral.Holds(RegoTerm.differs(left, right)));
  }

  Test opposite() {
    return new Test(fails, holds);
  }
}
