/** Impact assessments, and what stays off until one is signed. */
@NullMarked
package id.pelanggan.application.assessment;

import org.jspecify.annotations.NullMarked;
