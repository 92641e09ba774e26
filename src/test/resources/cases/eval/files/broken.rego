package broken

p := 
