/** Classes that break a rule on purpose. */
@NullMarked
package id.pelanggan.app.controller.violation;

import org.jspecify.annotations.NullMarked;
