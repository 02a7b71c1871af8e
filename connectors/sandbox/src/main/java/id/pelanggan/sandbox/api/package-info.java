/** The stand-in's side of HTTP: who may ask, what is answered, in the vendor's form. */
@NullMarked
package id.pelanggan.sandbox.api;

import org.jspecify.annotations.NullMarked;
