/** Classes that break a rule on purpose. */
@NullMarked
package id.pelanggan.app.presentation.violation;

import org.jspecify.annotations.NullMarked;
