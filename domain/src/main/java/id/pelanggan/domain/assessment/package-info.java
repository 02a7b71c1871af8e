/** Impact assessments: what high risk was weighed before it began. */
@NullMarked
package id.pelanggan.domain.assessment;

import org.jspecify.annotations.NullMarked;
