# expect: syntax-error 2:1
return 5
