"""How many usual wordings the splitter reads: whole families of them, put together from their parts.

families  what clerks write, as parts and the minutes around them
notation  minutes in a compact notation, with what of them ought to be sealed
"""
