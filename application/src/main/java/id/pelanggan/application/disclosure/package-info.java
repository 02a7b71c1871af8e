/** Everything that is known of a person, handed out to that person. */
@NullMarked
package id.pelanggan.application.disclosure;

import org.jspecify.annotations.NullMarked;
