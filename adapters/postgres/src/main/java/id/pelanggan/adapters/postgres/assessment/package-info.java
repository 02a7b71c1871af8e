/** Stored impact assessments, and what needs one. */
@NullMarked
package id.pelanggan.adapters.postgres.assessment;

import org.jspecify.annotations.NullMarked;
