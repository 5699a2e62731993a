"""Sentences about the minutes that keep something back where no sign stands, or that open nothing.

lists       notes that list what must not go out, led in by any words that keep it back
instructed  notes that keep back what stands from them on, as far as they say
from_to     notes that keep back what stands between two items, or items by their titles
by_letter   notes on the letter behind some numbers, which the open copy lacks
in_everyday_words items that others may read or not, by their numbers and in words of no fixed form
timed       notes that keep back what was said between two hours
about_parts what the head of minutes tells of their parts and opens nothing, with
  who_sat   people who sat in one, or left before it
  copies    who has which copy, where each is kept
  padlocks  what a padlock means
by_title    confidential items that the head lists by their titles
beyond      confidential items in the head that these minutes do not have
sittings    hours of the open and the closed sitting, told in the head of the minutes
covered     items that a slip on the paper copy covers, or that are ringed by hand
put_right   notes by which clerks put their own marks right
heads       where the head is, and how it calls Part 2
this_one    items that a ruling calls "this" and "the next", by their numbers

What does not live here: rulings that name items in ordinary words (`rulings`), legends (`meaning`).
"""
