package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.time.Instant;
import java.util.List;

/** Versions of policies that somebody of the shop made; none is ever changed. */
public interface RetentionPolicies {
  /** Adds a version, which is one more than the newest. */
  void insert(RetentionPolicy policy, CallContext context);

  /** The newest version of each that somebody made. */
  List<Version> listNewest();

  /** Every version of one that somebody made, the newest first. */
  List<Version> listVersions(PolicyCode code);

  /** A version with who made it, and when. */
  record Version(RetentionPolicy policy, OperatorId by, Instant at) {
    public Version {
      requireNonNull(policy, "policy is null");
      requireNonNull(by, "by is null");
      requireNonNull(at, "at is null");
    }
  }
}
